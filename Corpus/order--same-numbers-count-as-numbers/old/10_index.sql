CREATE INDEX ON tyre (season, size);
ALTER TABLE tyre RENAME COLUMN size TO inches;
