BEGIN;

DROP VIEW public.reorder;

DROP FUNCTION public.low_stock(integer);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.low_stock(threshold integer)
RETURNS TABLE (sku text, pieces integer)
LANGUAGE sql
STABLE ROWS 50
AS $$SELECT sku, pieces FROM stock WHERE pieces < threshold$$;

CREATE VIEW public.reorder AS
SELECT sku, 10 - pieces AS missing
FROM public.low_stock(10) AS l;

COMMIT;
