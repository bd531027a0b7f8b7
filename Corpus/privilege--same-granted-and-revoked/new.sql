CREATE TABLE payroll (id integer, amount numeric);
CREATE FUNCTION pay() RETURNS void LANGUAGE sql AS '';
