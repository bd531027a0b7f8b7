CREATE TABLE payroll (id integer, amount numeric);
GRANT SELECT ON payroll TO intern;
GRANT UPDATE (amount) ON payroll TO intern;
REVOKE ALL ON payroll FROM intern;
CREATE FUNCTION pay() RETURNS void LANGUAGE sql AS '';
GRANT EXECUTE ON FUNCTION pay() TO PUBLIC;
