-- Up Migration
ALTER TABLE kite ADD COLUMN size integer NOT NULL;
-- Down Migration
ALTER TABLE kite DROP COLUMN size;
