CREATE TABLE payslip (employee text NOT NULL, month date NOT NULL);
CREATE POLICY own ON payslip TO pg_monitor USING (employee = CURRENT_USER);
