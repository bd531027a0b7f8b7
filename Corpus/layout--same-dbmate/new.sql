CREATE TABLE kite (id integer PRIMARY KEY, colour text);

CREATE INDEX kite_colour ON kite (colour);
