BEGIN;

ALTER TYPE public.grade RENAME TO grade__old;
CREATE TYPE public.grade AS ENUM ('coarse', 'fine');

ALTER TYPE public.cut RENAME TO cut__old;

CREATE TYPE public.cut AS (
    grade public.grade,
    millimetres integer
);

ALTER TABLE public.board ALTER COLUMN cut TYPE public.cut USING cut::text::public.cut;

DROP TYPE public.cut__old;
DROP TYPE public.grade__old;

COMMIT;
