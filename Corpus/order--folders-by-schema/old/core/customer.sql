CREATE TABLE core.customer (id integer PRIMARY KEY, name text);
