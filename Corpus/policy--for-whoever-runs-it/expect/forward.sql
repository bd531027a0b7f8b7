BEGIN;

-- Undecided, please look: the two may be the same.
ALTER POLICY own ON public.payslip TO pg_read_all_data, CURRENT_USER;

COMMIT;
