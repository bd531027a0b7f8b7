CREATE TABLE node (id integer, parent integer);
CREATE VIEW below AS
  WITH RECURSIVE below(id, depth) AS (
    SELECT node.id, 1 FROM node WHERE (node.parent IS NULL)
    UNION ALL
    SELECT n.id, (below_1.depth + 1) FROM (node n JOIN below below_1 ON ((below_1.id = n.parent)))
  )
  SELECT below.id, below.depth FROM below;
CREATE VIEW roots WITH (security_barrier='true') AS
  SELECT node.id, node.parent FROM node WHERE (node.parent IS NULL)
  WITH CASCADED CHECK OPTION;
CREATE VIEW leaves AS SELECT node.id AS leaf FROM node;
