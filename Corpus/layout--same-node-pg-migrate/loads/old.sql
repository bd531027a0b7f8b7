CREATE TABLE kite (id integer PRIMARY KEY);
ALTER TABLE kite ADD COLUMN size integer NOT NULL;
ALTER TABLE kite RENAME COLUMN size TO length;
