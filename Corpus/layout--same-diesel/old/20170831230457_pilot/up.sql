CREATE TABLE pilot (id integer PRIMARY KEY, name text);
