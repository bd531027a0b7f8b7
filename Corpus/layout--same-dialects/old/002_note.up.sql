ALTER TABLE kite ADD COLUMN note text;
