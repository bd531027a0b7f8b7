BEGIN;

ALTER TYPE public.extent RENAME TO extent__old;

CREATE TYPE public.extent AS (
    wide numeric,
    tall public.grade,
    deep integer
);

ALTER TABLE public.crate ALTER COLUMN size TYPE public.extent USING CASE WHEN size IS DISTINCT FROM NULL THEN ROW((size).wide::text::numeric, (size).tall, NULL)::public.extent END;

DROP TYPE public.extent__old;

COMMIT;
