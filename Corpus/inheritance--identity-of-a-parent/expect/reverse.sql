BEGIN;

-- Destroys data: column id of table public.document.
ALTER TABLE public.document
    DROP COLUMN id,
    ALTER COLUMN number DROP IDENTITY,
    ALTER COLUMN number SET DEFAULT 7;

COMMIT;
