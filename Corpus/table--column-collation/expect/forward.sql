BEGIN;

ALTER TABLE public.street
    ALTER COLUMN name TYPE text COLLATE pg_catalog."C",
    ALTER COLUMN sort_key TYPE text COLLATE pg_catalog."POSIX";

COMMIT;
