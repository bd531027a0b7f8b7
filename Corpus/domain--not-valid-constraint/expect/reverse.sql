BEGIN;

ALTER DOMAIN public.phone DROP CONSTRAINT international;

COMMENT ON DOMAIN public.phone IS NULL;

COMMIT;
