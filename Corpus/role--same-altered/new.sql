CREATE ROLE cashier LOGIN CONNECTION LIMIT 3;
ALTER ROLE cashier SET statement_timeout = '1000';
CREATE ROLE staff;
CREATE ROLE night;
GRANT staff TO cashier, night;
CREATE ROLE chief PASSWORD 'changed' VALID UNTIL '2030-01-01';
