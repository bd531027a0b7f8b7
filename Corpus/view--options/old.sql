CREATE TABLE salary (employee text, department text, amount numeric);
CREATE VIEW own_salary AS SELECT * FROM salary WHERE employee = CURRENT_USER;
CREATE VIEW sales_salary AS SELECT * FROM salary WHERE department = 'sales' WITH LOCAL CHECK OPTION;
CREATE VIEW small_salary WITH (security_barrier) AS SELECT * FROM sales_salary WHERE amount < 1000;
