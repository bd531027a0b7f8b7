CREATE TABLE node (id integer, parent integer);
CREATE RECURSIVE VIEW below (id, depth) AS
  SELECT id, 1 FROM node WHERE parent IS NULL
  UNION ALL
  SELECT n.id, depth + 1 FROM node n JOIN below ON below.id = n.parent;
CREATE VIEW roots WITH (check_option = cascaded, security_barrier = true) AS
  SELECT id, parent FROM node WHERE parent IS NULL;
CREATE OR REPLACE VIEW leaves (leaf) AS SELECT id FROM node;
