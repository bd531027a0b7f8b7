BEGIN;

ALTER TABLE public.visit
    DROP CONSTRAINT one_party,
    DROP CONSTRAINT even_desks,
    ALTER COLUMN guests TYPE bigint,
    ALTER COLUMN desk TYPE text,
    ALTER COLUMN grade TYPE smallint;

ALTER TABLE public.visit
    ADD CONSTRAINT even_desks CHECK (guests % 2 = 0 OR desk LIKE 'odd%'),
    ADD CONSTRAINT one_party EXCLUDE USING gist (lower(desk) WITH =, during WITH &&) WHERE (guests > 10);

COMMIT;
