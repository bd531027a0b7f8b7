BEGIN;

DROP CAST (integer AS public.label);
DROP CAST (text AS public.label);

COMMIT;
