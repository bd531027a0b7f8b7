CREATE TABLE tree (id integer, height integer);
