CREATE TABLE price (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  amount numeric(10,2) NOT NULL CHECK (amount >= 0),
  currency character(3) NOT NULL DEFAULT 'EUR'
);
CREATE INDEX price_currency_idx ON price (currency);
COMMENT ON COLUMN price.amount IS 'Without tax';
CREATE TABLE price_history (
  LIKE price INCLUDING ALL EXCLUDING IDENTITY,
  valid_until date NOT NULL
);
CREATE TABLE price_import (LIKE price INCLUDING DEFAULTS);
