BEGIN;

-- Fails when the table has rows, which have no value for buyer_name.
ALTER TABLE public.purchase
    ADD COLUMN buyer_name text NOT NULL,
    ADD COLUMN buyer_city text;

CREATE OR REPLACE VIEW public.purchase_by_city AS
SELECT buyer_city AS city, sum(amount) AS total
FROM public.purchase
GROUP BY buyer_city;

-- Destroys data: column buyer_id of table public.purchase.
ALTER TABLE public.purchase DROP COLUMN buyer_id;

-- Destroys data: table public.buyer.
DROP TABLE public.buyer;

COMMIT;
