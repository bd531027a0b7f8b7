BEGIN;

CREATE TABLE public.cargo (
    weight numeric,
    volume numeric
);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.density(c public.cargo)
RETURNS numeric
LANGUAGE sql
IMMUTABLE
AS $$SELECT c.weight / c.volume$$;

ALTER TABLE public.cargo ADD CONSTRAINT not_lead CHECK (public.density(cargo.*) < 11);

CREATE INDEX cargo_density_idx ON public.cargo (public.density(cargo.*));

CREATE VIEW public.heavy_cargo AS
SELECT weight, volume, public.density(cargo.*)
FROM public.cargo;

COMMIT;
