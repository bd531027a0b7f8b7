CREATE TABLE salary (employee text, department text, amount numeric);
CREATE VIEW own_salary WITH (security_barrier, security_invoker = true) AS
  SELECT * FROM salary WHERE employee = CURRENT_USER;
CREATE VIEW sales_salary AS SELECT * FROM salary WHERE department = 'sales' WITH CASCADED CHECK OPTION;
CREATE VIEW small_salary AS SELECT * FROM sales_salary WHERE amount < 1000 WITH CHECK OPTION;
