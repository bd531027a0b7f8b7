CREATE TABLE node (id integer, above integer, weight integer);
