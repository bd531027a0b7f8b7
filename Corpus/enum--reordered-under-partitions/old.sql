CREATE TYPE mood AS ENUM ('calm', 'glad', 'cross');
CREATE DOMAIN tag AS varchar(10);
CREATE TABLE visit (id integer NOT NULL, mood mood, tag tag) PARTITION BY LIST (id);
CREATE TABLE visit_one PARTITION OF visit FOR VALUES IN (1);
CREATE TABLE guest (id integer PRIMARY KEY, mood mood, tag tag);
CREATE TABLE regular_guest (since date) INHERITS (guest);
