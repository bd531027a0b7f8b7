CREATE FOREIGN DATA WRAPPER exchange;
CREATE SERVER rates FOREIGN DATA WRAPPER exchange OPTIONS (host 'rates.example.org');
CREATE TABLE quote (currency char(3), rate numeric) PARTITION BY LIST (currency);
CREATE FOREIGN TABLE quote_eur PARTITION OF quote FOR VALUES IN ('EUR') SERVER rates OPTIONS ("table" 'eur');
CREATE FOREIGN TABLE fee (
  id serial,
  kind text OPTIONS (column_name 'k') COLLATE "C" DEFAULT 'flat',
  percent numeric CHECK (percent BETWEEN 0 AND 100)
) SERVER rates;
GRANT SELECT ON fee TO PUBLIC;
