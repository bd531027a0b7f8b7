BEGIN;

ALTER TABLE public.bank_account DROP CONSTRAINT iban_format;

DROP FUNCTION public.valid_iban(text);

CREATE SCHEMA checks;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION checks.valid_iban(iban text, strict boolean DEFAULT true)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$ SELECT iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' OR NOT strict $$;

ALTER TABLE public.bank_account ADD CONSTRAINT iban_format CHECK (checks.valid_iban(iban));

COMMIT;
