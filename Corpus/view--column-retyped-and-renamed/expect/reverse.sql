BEGIN;

DROP VIEW public.stock_total;
DROP VIEW public.stock_value;

CREATE VIEW public.stock_value AS
SELECT id, quantity * price AS value, quantity AS n
FROM public.stock_item;

CREATE VIEW public.stock_total AS
SELECT sum(value) AS total
FROM public.stock_value;

COMMIT;
