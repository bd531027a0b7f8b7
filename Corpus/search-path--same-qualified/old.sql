CREATE SCHEMA inventory;
SET search_path = inventory, public;
CREATE TYPE condition AS ENUM ('new', 'used');
CREATE TABLE tool (id serial PRIMARY KEY, state condition DEFAULT 'new', parent integer REFERENCES tool);
CREATE VIEW used_tool AS SELECT id FROM tool WHERE state = 'used';
CREATE FUNCTION tools(c condition) RETURNS SETOF tool LANGUAGE sql
  BEGIN ATOMIC SELECT * FROM tool WHERE state = c; END;
