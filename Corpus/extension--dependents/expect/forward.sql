BEGIN;

ALTER INDEX public.product_name NO DEPENDS ON EXTENSION pg_trgm;

ALTER FUNCTION public.weight(public.hstore) NO DEPENDS ON EXTENSION hstore;

DROP EXTENSION pg_trgm;

CREATE MATERIALIZED VIEW public.heavy AS
SELECT id
FROM public.product
WHERE details OPERATOR(public.?) 'weight';

ALTER MATERIALIZED VIEW public.heavy DEPENDS ON EXTENSION hstore;

ALTER TRIGGER check_name ON public.product DEPENDS ON EXTENSION hstore;

COMMIT;
