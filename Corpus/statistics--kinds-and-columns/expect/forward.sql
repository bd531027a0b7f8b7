BEGIN;

DROP STATISTICS public.address_zip;
CREATE STATISTICS public.address_zip (dependencies, ndistinct) ON zip, city, country FROM public.address;
CREATE STATISTICS public.address_all ON zip, country FROM public.address;
ALTER STATISTICS public.address_all SET STATISTICS 400;
COMMENT ON STATISTICS public.address_all IS 'Zip codes are national';

COMMIT;
