CREATE TABLE kite (id integer PRIMARY KEY, color text);
ALTER TABLE kite RENAME COLUMN color TO colour;
CREATE INDEX kite_colour ON kite (colour);
