CREATE FOREIGN DATA WRAPPER branch_files OPTIONS (root '/srv');
CREATE SERVER branch TYPE 'csv' VERSION '1' FOREIGN DATA WRAPPER branch_files OPTIONS (host 'north');
CREATE FOREIGN TABLE sales (
  day date NOT NULL,
  amount integer OPTIONS (position '2')
) SERVER branch OPTIONS (file 'sales.csv', header 'on');
