BEGIN;

DROP VIEW billing.overdue;

-- Destroys data: column due of table billing.invoice.
ALTER TABLE billing.invoice
    DROP COLUMN due,
    ALTER COLUMN customer_id DROP NOT NULL;

COMMENT ON SCHEMA billing IS NULL;

ALTER TABLE core.customer ALTER COLUMN name DROP NOT NULL;

COMMIT;
