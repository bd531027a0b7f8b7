CREATE SCHEMA v2;
SET search_path TO v2, public;
CREATE DOMAIN label AS text CHECK (VALUE <> '');
CREATE TABLE thing (id integer PRIMARY KEY, label label);
