BEGIN;

DROP INDEX public.sale_lower_amount_expr_idx;
DROP INDEX public.sale_region_idx1;
DROP INDEX public.sale_region_idx;

CREATE TABLE public.sale_region_idx (
    note text
);

CREATE INDEX sale_region_idx1 ON public.sale (region);
CREATE INDEX sale_region_idx2 ON public.sale (region) WHERE amount > 100;
CREATE INDEX sale_region_amount_idx ON public.sale (region) INCLUDE (amount);
CREATE INDEX sale_expr_expr1_upper_case_idx ON public.sale ((item + 1), (item - 1), upper(region), (CASE WHEN item > 0 THEN sold END));
CREATE INDEX sale_extract_expr_idx ON public.sale ((EXTRACT(month FROM sold)), (sold IS NULL));

COMMIT;
