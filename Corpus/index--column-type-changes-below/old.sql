CREATE TABLE payment (
  id integer PRIMARY KEY,
  reference character varying(12),
  amount integer NOT NULL
);
CREATE INDEX payment_large_idx ON payment (amount) WHERE amount > 1000;
CREATE UNIQUE INDEX payment_reference_idx ON payment (lower(reference));
