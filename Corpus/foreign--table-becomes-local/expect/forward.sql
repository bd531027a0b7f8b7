BEGIN;

DROP VIEW public.product_names;

DROP FOREIGN TABLE public.product;

DROP USER MAPPING FOR PUBLIC SERVER legacy;

DROP SERVER legacy;

DROP EXTENSION postgres_fdw;

CREATE TABLE public.product (
    sku text NOT NULL,
    name text
);

CREATE VIEW public.product_names AS
SELECT name
FROM public.product;

COMMIT;
