BEGIN;

DROP STATISTICS public.address_all;
DROP STATISTICS public.address_zip;
CREATE STATISTICS public.address_zip (dependencies) ON zip, city FROM public.address;

COMMIT;
