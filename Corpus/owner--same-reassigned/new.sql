CREATE SCHEMA desk AUTHORIZATION successor;
CREATE TABLE desk.file (id serial PRIMARY KEY);
ALTER TABLE desk.file OWNER TO successor;
CREATE TABLE shared (id integer);
