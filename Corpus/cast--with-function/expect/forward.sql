BEGIN;

DROP CAST (public.temperature AS numeric);
CREATE CAST (public.temperature AS numeric) WITH FUNCTION public.to_numeric(public.temperature) AS IMPLICIT;
COMMENT ON CAST (public.temperature AS numeric) IS 'Degrees Celsius';

CREATE TABLE public.boiler (
    id integer,
    t public.temperature
);

CREATE VIEW public.hot AS
SELECT id
FROM public.boiler
WHERE round(t) > 90;

COMMIT;
