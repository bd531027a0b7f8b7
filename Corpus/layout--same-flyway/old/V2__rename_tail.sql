ALTER TABLE kite RENAME COLUMN tail TO tail_length;
ALTER TABLE kite ALTER COLUMN tail_length TYPE numeric;
