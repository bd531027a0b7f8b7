BEGIN;

-- Destroys data: column vat, what numeric(10,2) has no room for in column net of table public.invoice_line.
ALTER TABLE public.invoice_line
    DROP COLUMN vat,
    ALTER COLUMN invoice_no TYPE integer,
    ADD COLUMN article text,
    ALTER COLUMN net TYPE numeric(10,2),
    ALTER COLUMN net DROP NOT NULL;

COMMIT;
