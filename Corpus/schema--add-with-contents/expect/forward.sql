BEGIN;

CREATE SCHEMA billing;
ALTER SCHEMA billing OWNER TO billing_owner;
COMMENT ON SCHEMA billing IS 'Everything that ends in an invoice';

GRANT REFERENCES ON TABLE public.customer TO billing_owner;

CREATE TABLE billing.invoice (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    issued_on date DEFAULT CURRENT_DATE NOT NULL,
    CONSTRAINT invoice_pkey PRIMARY KEY (id),
    CONSTRAINT invoice_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer (id)
);

ALTER TABLE billing.invoice OWNER TO billing_owner;

CREATE INDEX invoice_customer_idx ON billing.invoice (customer_id);

CREATE VIEW billing.overdue AS
SELECT id, customer_id
FROM billing.invoice
WHERE issued_on < CURRENT_DATE - 30;

ALTER VIEW billing.overdue OWNER TO billing_owner;

COMMIT;
