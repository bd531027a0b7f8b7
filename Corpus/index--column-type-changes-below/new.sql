CREATE TABLE payment (
  id integer PRIMARY KEY,
  reference text,
  amount numeric(14,2) NOT NULL
);
CREATE INDEX payment_large_idx ON payment (amount) WHERE amount > 1000;
CREATE UNIQUE INDEX payment_reference_idx ON payment (lower(reference));
