BEGIN;

REVOKE SELECT (id, amount), INSERT (id, amount), REFERENCES (id) ON TABLE public.receipt FROM cashier;
GRANT SELECT, UPDATE (printed) ON TABLE public.receipt TO cashier;
REVOKE GRANT OPTION FOR SELECT ON TABLE public.receipt FROM auditor;
GRANT INSERT, UPDATE, DELETE, REFERENCES ON TABLE public.receipt TO auditor;

COMMIT;
