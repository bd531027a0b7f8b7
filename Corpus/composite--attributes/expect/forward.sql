BEGIN;

ALTER TYPE public.dimensions
    ALTER ATTRIBUTE width TYPE numeric(8,2),
    ADD ATTRIBUTE depth integer,
    ALTER ATTRIBUTE unit TYPE text COLLATE pg_catalog."C";

COMMIT;
