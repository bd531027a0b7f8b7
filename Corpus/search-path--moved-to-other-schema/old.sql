CREATE SCHEMA v1;
SET search_path TO v1, public;
CREATE DOMAIN label AS text CHECK (VALUE <> '');
CREATE TABLE thing (id integer PRIMARY KEY, label label);
