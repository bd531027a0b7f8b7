BEGIN;

DROP VIEW public.heavy_cargo;

DROP INDEX public.cargo_density_idx;

ALTER TABLE public.cargo DROP CONSTRAINT not_lead;

DROP FUNCTION public.density(public.cargo);

-- Destroys data: table public.cargo.
DROP TABLE public.cargo;

COMMIT;
