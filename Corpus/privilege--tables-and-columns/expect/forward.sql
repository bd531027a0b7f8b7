BEGIN;

REVOKE SELECT, UPDATE (printed) ON TABLE public.receipt FROM cashier;
GRANT SELECT (id, amount), INSERT (id, amount), REFERENCES (id) ON TABLE public.receipt TO cashier;
REVOKE INSERT, UPDATE, DELETE, REFERENCES ON TABLE public.receipt FROM auditor;
GRANT SELECT ON TABLE public.receipt TO auditor WITH GRANT OPTION;

COMMIT;
