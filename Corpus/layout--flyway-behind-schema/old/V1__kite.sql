CREATE TABLE kite (id integer PRIMARY KEY);
