BEGIN;

ALTER TABLE public.street
    ALTER COLUMN name TYPE text,
    ALTER COLUMN sort_key TYPE text COLLATE pg_catalog."C";

COMMIT;
