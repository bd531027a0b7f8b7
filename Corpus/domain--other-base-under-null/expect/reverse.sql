BEGIN;

ALTER DOMAIN public.grade RENAME TO grade__old;
CREATE DOMAIN public.grade AS text COLLATE pg_catalog."C";

ALTER TABLE public.exam
    ALTER COLUMN grade TYPE public.grade,
    ALTER COLUMN grade SET DEFAULT NULL;

DROP DOMAIN public.grade__old;

COMMIT;
