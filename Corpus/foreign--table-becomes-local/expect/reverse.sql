BEGIN;

DROP VIEW public.product_names;

-- Destroys data: table public.product.
DROP TABLE public.product;

CREATE EXTENSION postgres_fdw WITH SCHEMA public;

CREATE SERVER legacy FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'shop', host 'old.example.org');

CREATE USER MAPPING FOR PUBLIC SERVER legacy OPTIONS ("user" 'guest');

CREATE FOREIGN TABLE public.product (
    sku text NOT NULL,
    name text
) SERVER legacy OPTIONS (schema_name 'app');

CREATE VIEW public.product_names AS
SELECT name
FROM public.product;

COMMIT;
