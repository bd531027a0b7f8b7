BEGIN;

CREATE VIEW public.ancestry AS
WITH RECURSIVE up AS (
  SELECT node.id, node.above AS ancestor, 1 AS level
  FROM public.node
  UNION ALL
  SELECT up.id, node.above AS further, up.level + 1 AS level
  FROM up JOIN public.node ON node.id = up.ancestor
)
SELECT id, ancestor, level
FROM up;

CREATE VIEW public.numbers AS
SELECT n
FROM (
    SELECT node.id AS n
    FROM public.node
    UNION
    SELECT node.weight + 1 AS n
    FROM public.node
    UNION
    SELECT node.above
    FROM public.node
  ) AS s
WHERE n IN (SELECT node.id AS k FROM public.node EXCEPT SELECT node.above AS m FROM public.node);

COMMIT;
