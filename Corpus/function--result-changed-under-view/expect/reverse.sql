BEGIN;

DROP VIEW public.reorder;

DROP FUNCTION public.low_stock(integer);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.low_stock(threshold integer)
RETURNS SETOF text
LANGUAGE sql
STABLE
AS $$SELECT sku FROM stock WHERE pieces < threshold$$;

CREATE VIEW public.reorder AS
SELECT l AS sku
FROM public.low_stock(10) AS l;

COMMIT;
