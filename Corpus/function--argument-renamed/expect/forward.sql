BEGIN;

ALTER TABLE public.bill DROP COLUMN tax;

DROP FUNCTION public.vat(numeric, numeric);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.vat(net numeric, percent numeric)
RETURNS numeric
LANGUAGE sql
IMMUTABLE STRICT
AS $$SELECT net * percent / 100$$;

COMMENT ON FUNCTION public.vat(numeric, numeric) IS 'Value added tax';

ALTER TABLE public.bill ADD COLUMN tax numeric GENERATED ALWAYS AS (public.vat(net, 19)) STORED;

COMMIT;
