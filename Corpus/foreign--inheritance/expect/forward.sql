BEGIN;

CREATE FOREIGN TABLE public.sale_west () INHERITS (public.sale) SERVER north;

CREATE TABLE public.sale_west_today () INHERITS (public.sale_west);

ALTER TABLE public.sale ADD COLUMN day date;

ALTER FOREIGN TABLE public.sale_north ALTER COLUMN amount OPTIONS (ADD name 'sum');
ALTER FOREIGN TABLE public.sale_south ADD COLUMN day date;
ALTER FOREIGN TABLE public.sale_south INHERIT public.sale;

COMMIT;
