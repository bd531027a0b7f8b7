CREATE TABLE payslip (employee name, amount numeric);
CREATE FUNCTION my_payslips() RETURNS SETOF payslip
  LANGUAGE sql STABLE AS 'SELECT * FROM payslip WHERE employee = session_user';
