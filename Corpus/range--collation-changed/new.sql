CREATE TYPE title_range AS RANGE (SUBTYPE = text, COLLATION = "POSIX");
CREATE TABLE shelf (id integer PRIMARY KEY, titles title_range NOT NULL DEFAULT '[a,c)');
CREATE VIEW first_shelf AS SELECT id FROM shelf WHERE titles @> 'abc'::text;
