CREATE TABLE price (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  amount numeric(10,2) NOT NULL CHECK (amount >= 0),
  currency character(3) NOT NULL DEFAULT 'EUR'
);
CREATE INDEX price_currency_idx ON price (currency);
COMMENT ON COLUMN price.amount IS 'Without tax';
