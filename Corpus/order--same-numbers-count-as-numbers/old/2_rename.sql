ALTER TABLE wheel RENAME TO tyre;
ALTER TABLE tyre ADD COLUMN season text;
