BEGIN;

ALTER TABLE public.shop ALTER COLUMN number DROP DEFAULT;

DROP SEQUENCE public.shop_number_seq;

ALTER TABLE public.shop
    ALTER COLUMN number TYPE bigint,
    ADD CONSTRAINT shop_pkey PRIMARY KEY (code);

CREATE TABLE public.sale (
    shop text NOT NULL,
    sold_at timestamp with time zone NOT NULL,
    CONSTRAINT sale_shop_fkey FOREIGN KEY (shop) REFERENCES public.shop (code)
) PARTITION BY LIST (shop);

CREATE TABLE public.sale_north PARTITION OF public.sale
    FOR VALUES IN ('north');

CREATE INDEX sale_oldest ON ONLY public.sale (sold_at);
CREATE INDEX sale_north_sold_at_idx ON public.sale_north (sold_at);
ALTER INDEX public.sale_oldest ATTACH PARTITION public.sale_north_sold_at_idx;

CREATE INDEX sale_north_sold_at_idx1 ON public.sale_north (sold_at DESC);
CREATE INDEX sale_latest ON public.sale (sold_at DESC);

COMMIT;
