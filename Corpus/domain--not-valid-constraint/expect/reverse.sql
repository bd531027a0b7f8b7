BEGIN;

COMMENT ON DOMAIN public.phone IS NULL;
ALTER DOMAIN public.phone DROP CONSTRAINT international;

COMMIT;
