BEGIN;

DROP VIEW billing.overdue;

-- Destroys data: table billing.invoice.
DROP TABLE billing.invoice;

REVOKE REFERENCES ON TABLE public.customer FROM billing_owner;

DROP SCHEMA billing;

COMMIT;
