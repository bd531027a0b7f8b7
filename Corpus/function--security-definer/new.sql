CREATE TABLE payslip (employee name, amount numeric);
CREATE FUNCTION my_payslips() RETURNS SETOF payslip
  LANGUAGE sql STABLE SECURITY DEFINER LEAKPROOF COST 500
  SET search_path = public, pg_temp
  SET work_mem = '16MB'
  AS 'SELECT * FROM payslip WHERE employee = session_user';
ALTER FUNCTION my_payslips() OWNER TO accountant;
REVOKE EXECUTE ON FUNCTION my_payslips() FROM PUBLIC;
