BEGIN;

-- Destroys data: column buyer_name of table public.purchase.
-- Fails when the table has rows, which have no value for buyer_id.
ALTER TABLE public.purchase
    DROP COLUMN buyer_name,
    ADD COLUMN buyer_id integer NOT NULL;

CREATE TABLE public.buyer (
    id integer NOT NULL,
    name text NOT NULL,
    city text,
    CONSTRAINT buyer_pkey PRIMARY KEY (id)
);

ALTER TABLE public.purchase ADD CONSTRAINT purchase_buyer_id_fkey FOREIGN KEY (buyer_id) REFERENCES public.buyer (id);

CREATE OR REPLACE VIEW public.purchase_by_city AS
SELECT buyer.city, sum(purchase.amount) AS total
FROM public.purchase JOIN public.buyer ON buyer.id = purchase.buyer_id
GROUP BY buyer.city;

-- Destroys data: column buyer_city of table public.purchase.
ALTER TABLE public.purchase DROP COLUMN buyer_city;

COMMIT;
