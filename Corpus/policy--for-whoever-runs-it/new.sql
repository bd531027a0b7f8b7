-- Who that is, no file says: it may be the one who was named.
CREATE TABLE payslip (employee text NOT NULL, month date NOT NULL);
CREATE POLICY own ON payslip TO SESSION_USER, pg_read_all_data USING (employee = CURRENT_USER);
