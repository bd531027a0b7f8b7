-- Up Migration
ALTER TABLE kite RENAME COLUMN size TO length;

-- Down Migration
ALTER TABLE kite RENAME COLUMN length TO size;
