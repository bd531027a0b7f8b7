BEGIN;

COMMENT ON SCHEMA billing IS 'Money owed to us';

-- Fails when a row holds NULL in name.
ALTER TABLE core.customer ALTER COLUMN name SET NOT NULL;

-- Fails when a row holds NULL in customer_id.
ALTER TABLE billing.invoice
    ALTER COLUMN customer_id SET NOT NULL,
    ADD COLUMN due date DEFAULT (CURRENT_DATE + 14) NOT NULL;

CREATE VIEW billing.overdue AS
SELECT i.id, c.name
FROM billing.invoice AS i JOIN core.customer AS c ON c.id = i.customer_id
WHERE i.due < CURRENT_DATE;

COMMIT;
