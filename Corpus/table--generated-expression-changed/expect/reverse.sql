BEGIN;

DROP VIEW public.directory;

ALTER TABLE public.person
    DROP COLUMN full_name,
    ADD COLUMN full_name text GENERATED ALWAYS AS (given || ' ' || family) STORED;

CREATE INDEX person_full_name_idx ON public.person (full_name);

CREATE VIEW public.directory AS
SELECT full_name
FROM public.person;

COMMIT;
