BEGIN;

ALTER FUNCTION public.my_payslips() SECURITY DEFINER LEAKPROOF COST 500 SET search_path TO 'public', 'pg_temp' SET work_mem TO '16MB';
ALTER FUNCTION public.my_payslips() OWNER TO accountant;
REVOKE EXECUTE ON FUNCTION public.my_payslips() FROM PUBLIC;

COMMIT;
