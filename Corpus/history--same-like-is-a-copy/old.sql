CREATE TABLE mould (id serial PRIMARY KEY, height integer DEFAULT 3 CHECK (height > 0), glaze text);
CREATE INDEX mould_glaze ON mould (glaze);
CREATE TABLE pot (LIKE mould INCLUDING CONSTRAINTS INCLUDING INDEXES, buyer text);
ALTER TABLE mould DROP COLUMN glaze;
ALTER TABLE mould ALTER height SET DEFAULT 4;
CREATE TABLE vase (LIKE mould INCLUDING DEFAULTS);
