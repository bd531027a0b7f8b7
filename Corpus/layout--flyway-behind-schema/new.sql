CREATE TABLE kite (id integer PRIMARY KEY, name text, colour text);
