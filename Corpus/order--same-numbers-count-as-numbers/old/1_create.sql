CREATE TABLE wheel (id integer, size integer);
