CREATE SCHEMA inventory;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TYPE inventory.condition AS ENUM ('new', 'used');
CREATE TABLE inventory.tool (
  id serial PRIMARY KEY,
  state inventory.condition DEFAULT 'new',
  parent integer REFERENCES inventory.tool (id)
);
CREATE VIEW inventory.used_tool AS
  SELECT tool.id FROM inventory.tool WHERE tool.state = 'used';
CREATE FUNCTION inventory.tools(c inventory.condition) RETURNS SETOF inventory.tool LANGUAGE sql
BEGIN ATOMIC
  SELECT tool.id, tool.state, tool.parent FROM inventory.tool WHERE (tool.state = tools.c);
END;
