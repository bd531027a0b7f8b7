BEGIN;

-- Destroys data: column article of table public.invoice_line.
-- Fails when a row holds NULL in net.
ALTER TABLE public.invoice_line
    DROP COLUMN article,
    ALTER COLUMN invoice_no TYPE bigint,
    ALTER COLUMN net TYPE numeric(12,4),
    ALTER COLUMN net SET NOT NULL,
    ADD COLUMN vat numeric(4,2) DEFAULT 20;

ALTER TABLE public.invoice_line ADD CONSTRAINT vat_known CHECK (vat IN (0, 10, 20));

COMMIT;
