CREATE FUNCTION valid_iban(iban text) RETURNS boolean
  LANGUAGE sql IMMUTABLE
  AS $$ SELECT iban ~ '^[A-Z]{2}[0-9]{2}' $$;
CREATE TABLE bank_account (
  iban text PRIMARY KEY,
  CONSTRAINT iban_format CHECK (valid_iban(iban))
);
