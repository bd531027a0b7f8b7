CREATE TABLE receipt (id integer, amount numeric, card text, printed boolean);
GRANT SELECT (id, amount), INSERT (id, amount), REFERENCES (id) ON receipt TO cashier;
GRANT SELECT ON receipt TO auditor WITH GRANT OPTION;
GRANT TRIGGER, TRUNCATE ON receipt TO auditor;
