SET search_path TO "$user", not_there, staging, public;
CREATE TABLE before (id integer PRIMARY KEY);
CREATE SCHEMA staging;
CREATE TABLE after (id integer REFERENCES before);
SET SESSION search_path TO DEFAULT;
CREATE TABLE last (id integer);
