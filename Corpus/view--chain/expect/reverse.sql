BEGIN;

DROP VIEW public.best_month;
DROP VIEW public.monthly;
DROP VIEW public.daily;

-- Destroys data: what numeric(10,2) has no room for in column amount of table public.sale.
ALTER TABLE public.sale
    ALTER COLUMN shop TYPE text,
    ALTER COLUMN amount TYPE numeric(10,2);

CREATE VIEW public.daily AS
SELECT shop, sold_on, sum(amount) AS total
FROM public.sale
GROUP BY shop, sold_on;

CREATE VIEW public.monthly AS
SELECT shop, date_trunc('month', sold_on) AS month, sum(total) AS total
FROM public.daily
GROUP BY shop, date_trunc('month', sold_on);

CREATE VIEW public.best_month AS
SELECT DISTINCT ON (shop) shop, month, total
FROM public.monthly
ORDER BY shop, total DESC;

COMMIT;
