CREATE TABLE node (id integer, above integer, weight integer);

-- The columns have the names of the first side; the server keeps what the others say, and prints it further in.
CREATE VIEW ancestry AS
WITH RECURSIVE up AS (
  SELECT id, above AS ancestor, 1 AS level FROM node
  UNION ALL
  SELECT up.id, node.above AS further, up.level + 1 AS level FROM up JOIN node ON node.id = up.ancestor
)
SELECT id, ancestor, level FROM up;

CREATE VIEW numbers AS
SELECT n FROM (SELECT id AS n FROM node UNION SELECT weight + 1 AS n FROM node UNION SELECT above FROM node) AS s
WHERE n IN (SELECT id AS k FROM node EXCEPT SELECT above AS m FROM node);
