CREATE TABLE kite (id integer PRIMARY KEY, length integer NOT NULL);
