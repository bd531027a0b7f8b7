CREATE TABLE receipt (id integer, amount numeric, card text, printed boolean);
GRANT SELECT ON receipt TO cashier;
GRANT UPDATE (printed) ON receipt TO cashier;
GRANT ALL ON receipt TO auditor;
