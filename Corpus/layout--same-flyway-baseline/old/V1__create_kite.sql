CREATE TABLE kite (id integer);
