BEGIN;

DROP INDEX public.tariff_grams_idx;

-- Destroys data: column gaps of table public.tariff.
-- Fails when a value can't be converted.
ALTER TABLE public.tariff
    DROP COLUMN gaps,
    ALTER COLUMN grams TYPE numrange USING grams::text::numrange;

DROP TYPE public.name_range;
DROP TYPE public.weight_range;

DROP FUNCTION public.real_distance(real, real);

COMMIT;
