CREATE SCHEMA checks;
CREATE FUNCTION checks.valid_iban(iban text, strict boolean DEFAULT true) RETURNS boolean
  LANGUAGE sql IMMUTABLE
  AS $$ SELECT iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' OR NOT strict $$;
CREATE TABLE bank_account (
  iban text PRIMARY KEY,
  CONSTRAINT iban_format CHECK (checks.valid_iban(iban))
);
