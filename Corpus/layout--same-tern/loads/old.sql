CREATE TABLE kite (id integer PRIMARY KEY);
ALTER TABLE kite ADD COLUMN name text;
CREATE INDEX kite_name ON kite (name);
DROP INDEX kite_name;
