ALTER TABLE kite ADD COLUMN name text;
