BEGIN;

DROP INDEX public.sale_extract_expr_idx;
DROP INDEX public.sale_expr_expr1_upper_case_idx;
DROP INDEX public.sale_region_amount_idx;
DROP INDEX public.sale_region_idx2;
DROP INDEX public.sale_region_idx1;

-- Destroys data: table public.sale_region_idx.
DROP TABLE public.sale_region_idx;

CREATE INDEX sale_region_idx ON public.sale (region);
CREATE INDEX sale_region_idx1 ON public.sale (region) WHERE amount > 100;
CREATE INDEX sale_lower_amount_expr_idx ON public.sale (lower(region), amount, (item + 1));

COMMIT;
