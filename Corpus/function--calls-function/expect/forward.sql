BEGIN;

ALTER FUNCTION public.base_rate() RENAME TO base_rate__old;

CREATE FUNCTION public.base_rate(currency text DEFAULT 'EUR')
RETURNS numeric
LANGUAGE sql
IMMUTABLE
RETURN CASE currency WHEN 'CHF' THEN 1.5 ELSE 3.5 END;

CREATE OR REPLACE FUNCTION public.offered_rate(years integer)
RETURNS numeric
LANGUAGE sql
IMMUTABLE
RETURN public.base_rate() + years * 0.1;

DROP FUNCTION public.base_rate__old();

COMMIT;
