BEGIN;

DROP VIEW public.city;

-- Destroys data: table public.home.
DROP TABLE public.home;

CREATE TABLE public.home OF public.address;

ALTER TABLE public.office ADD COLUMN city text;
ALTER TABLE public.office OF public.address;

CREATE VIEW public.city AS
SELECT city
FROM public.home;

COMMIT;
