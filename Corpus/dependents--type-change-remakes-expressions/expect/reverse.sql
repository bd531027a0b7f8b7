BEGIN;

ALTER TABLE public.visit
    DROP CONSTRAINT one_party,
    DROP CONSTRAINT even_desks,
    ALTER COLUMN guests TYPE integer,
    ALTER COLUMN desk TYPE character varying(20),
    ALTER COLUMN grade TYPE integer;

ALTER TABLE public.visit
    ADD CONSTRAINT even_desks CHECK (guests % 2 = 0 OR desk LIKE 'odd%'),
    ADD CONSTRAINT one_party EXCLUDE USING gist (lower(desk) WITH =, during WITH &&) WHERE (guests > 10);

COMMIT;
