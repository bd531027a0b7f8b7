BEGIN;

ALTER TABLE public.bank_account DROP CONSTRAINT iban_format;

DROP FUNCTION checks.valid_iban(text, boolean);

DROP SCHEMA checks;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.valid_iban(iban text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$ SELECT iban ~ '^[A-Z]{2}[0-9]{2}' $$;

ALTER TABLE public.bank_account ADD CONSTRAINT iban_format CHECK (public.valid_iban(iban));

COMMIT;
