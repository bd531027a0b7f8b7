CREATE TABLE shape (id integer, colour text);
CREATE TABLE square (side numeric) INHERITS (shape);
ALTER TABLE shape ADD COLUMN alpha real DEFAULT 1 CHECK (alpha <= 1);
ALTER TABLE shape RENAME colour TO fill;
ALTER TABLE ONLY shape DROP COLUMN id;
ALTER TABLE ONLY shape ALTER fill SET DEFAULT 'red';
ALTER TABLE shape ALTER COLUMN alpha TYPE double precision;
