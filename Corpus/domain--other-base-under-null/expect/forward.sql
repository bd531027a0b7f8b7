BEGIN;

ALTER TABLE public.exam ALTER COLUMN grade DROP DEFAULT;

ALTER DOMAIN public.grade RENAME TO grade__old;
CREATE DOMAIN public.grade AS integer CONSTRAINT grade_check CHECK (VALUE > 0);

ALTER TABLE public.exam
    ALTER COLUMN grade TYPE public.grade USING grade::public.grade,
    ALTER COLUMN grade SET DEFAULT NULL;

DROP DOMAIN public.grade__old;

COMMIT;
