BEGIN;

-- Destroys data: table public.sale_west_today.
DROP TABLE public.sale_west_today;

DROP FOREIGN TABLE public.sale_west;

ALTER FOREIGN TABLE public.sale_south NO INHERIT public.sale;
ALTER FOREIGN TABLE public.sale_south DROP COLUMN day;

-- Destroys data: column day of table public.sale.
ALTER TABLE public.sale DROP COLUMN day;

ALTER FOREIGN TABLE public.sale_north ALTER COLUMN amount OPTIONS (DROP name);

COMMIT;
