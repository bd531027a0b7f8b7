BEGIN;

DROP VIEW public.pedigree;

-- Destroys data: column weight, column chip of table public.animal.
ALTER TABLE public.animal
    DROP COLUMN weight,
    DROP COLUMN chip;

CREATE VIEW public.pedigree AS
SELECT name, breed
FROM public.dog;

COMMIT;
