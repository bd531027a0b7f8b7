BEGIN;

-- Destroys data: column yearly_interest of table public.loan_account.
ALTER TABLE public.loan_account
    DROP COLUMN yearly_interest,
    ADD COLUMN yearly_interest numeric(12,2) GENERATED ALWAYS AS (principal * rate) STORED;

COMMIT;
