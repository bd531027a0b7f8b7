BEGIN;

-- Destroys data: table public.sale_north.
DROP TABLE public.sale;

ALTER TABLE public.shop
    DROP CONSTRAINT shop_pkey,
    ALTER COLUMN number TYPE integer,
    ALTER COLUMN code DROP NOT NULL;

CREATE SEQUENCE public.shop_number_seq AS integer;
ALTER SEQUENCE public.shop_number_seq OWNED BY public.shop.number;
SELECT setval('public.shop_number_seq', greatest(max(number) + 1, 1), false) FROM public.shop;

ALTER TABLE public.shop ALTER COLUMN number SET DEFAULT nextval('public.shop_number_seq'::regclass);

COMMIT;
