CREATE FOREIGN DATA WRAPPER branch_files OPTIONS (root '/srv', speed 'slow');
CREATE SERVER branch TYPE 'csv' VERSION '2' FOREIGN DATA WRAPPER branch_files
  OPTIONS (host 'south', port '99');
CREATE USER MAPPING FOR importer SERVER branch OPTIONS (login 'reader');
CREATE FOREIGN TABLE sales (
  day date NOT NULL,
  amount numeric OPTIONS (position '3', unit 'eur'),
  shop text,
  CONSTRAINT sold CHECK (amount > 0)
) SERVER branch OPTIONS (file 'sales_v2.csv');
GRANT USAGE ON FOREIGN SERVER branch TO importer;
