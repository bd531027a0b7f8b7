CREATE TABLE customer (
  id bigint PRIMARY KEY,
  name text NOT NULL
);
GRANT REFERENCES ON customer TO billing_owner;

CREATE SCHEMA billing AUTHORIZATION billing_owner
  CREATE TABLE invoice (
    id bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES public.customer (id),
    issued_on date NOT NULL DEFAULT CURRENT_DATE
  )
  CREATE INDEX invoice_customer_idx ON invoice (customer_id)
  CREATE VIEW overdue AS
    SELECT id, customer_id FROM invoice WHERE issued_on < CURRENT_DATE - 30;

COMMENT ON SCHEMA billing IS 'Everything that ends in an invoice';
