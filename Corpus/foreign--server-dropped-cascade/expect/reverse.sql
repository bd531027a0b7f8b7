BEGIN;

CREATE SERVER lake FOREIGN DATA WRAPPER csv;

CREATE FOREIGN TABLE public.boat (
    name text
) SERVER lake;

CREATE VIEW public.boats AS
SELECT name
FROM public.boat;

COMMIT;
