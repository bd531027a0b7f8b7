BEGIN;

CREATE TABLE public.brand (
    id integer NOT NULL,
    name text,
    CONSTRAINT brand_pkey PRIMARY KEY (id)
);

-- Fails when the table has rows, which have no value for brand_id.
ALTER TABLE public.bicycle
    ADD COLUMN brand_id integer NOT NULL,
    ADD CONSTRAINT bicycle_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES public.brand (id);

CREATE FUNCTION public.brand_of(b public.bicycle)
RETURNS text
LANGUAGE sql
RETURN (SELECT name FROM public.brand WHERE id = (b).brand_id);

CREATE INDEX bicycle_brand_idx ON public.bicycle (brand_id);

CREATE OR REPLACE VIEW public.shop_window AS
SELECT b.model, brand.name
FROM public.bicycle AS b JOIN public.brand ON brand.id = b.brand_id;

COMMIT;
