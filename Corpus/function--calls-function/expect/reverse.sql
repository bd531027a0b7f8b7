BEGIN;

ALTER FUNCTION public.base_rate(text) RENAME TO base_rate__old;

CREATE FUNCTION public.base_rate()
RETURNS numeric
LANGUAGE sql
IMMUTABLE
RETURN 4.5;

CREATE OR REPLACE FUNCTION public.offered_rate(years integer)
RETURNS numeric
LANGUAGE sql
IMMUTABLE
RETURN public.base_rate() + years * 0.1;

DROP FUNCTION public.base_rate__old(text);

COMMIT;
