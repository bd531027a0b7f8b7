BEGIN;

ALTER TABLE public.loan_account ALTER COLUMN yearly_interest DROP EXPRESSION;

COMMIT;
