BEGIN;

ALTER DOMAIN public.phone ADD CONSTRAINT international CHECK ("left"(VALUE, 1) = '+') NOT VALID;
COMMENT ON DOMAIN public.phone IS 'E.164';
COMMENT ON CONSTRAINT international ON DOMAIN public.phone IS 'Old numbers still lack it';

COMMIT;
