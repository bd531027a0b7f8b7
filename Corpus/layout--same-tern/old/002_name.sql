ALTER TABLE kite ADD COLUMN name text;
---- create above / drop below ----
ALTER TABLE kite DROP COLUMN name;
