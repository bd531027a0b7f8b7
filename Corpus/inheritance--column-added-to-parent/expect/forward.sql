BEGIN;

ALTER TABLE public.animal
    ADD COLUMN chip character(15),
    ADD COLUMN weight numeric DEFAULT 0;

ALTER TABLE public.animal
    ADD CONSTRAINT animal_weight_check CHECK (weight >= 0),
    ADD CONSTRAINT animal_chip_key UNIQUE (chip);

CREATE OR REPLACE VIEW public.pedigree AS
SELECT name, breed, chip
FROM public.dog;

COMMIT;
