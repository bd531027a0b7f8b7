CREATE INDEX kite_name ON kite (name);
DROP INDEX kite_name;
