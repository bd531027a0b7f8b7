BEGIN;

DROP MATERIALIZED VIEW public.shade;

DROP VIEW public.grade;

CREATE VIEW public.grade (rank, label) WITH (security_barrier = true) AS
VALUES (1, 'poor'), (2, 'fair'), (3, 'good')
ORDER BY column1;

CREATE VIEW public.pair (left_side) AS
WITH other AS (
  VALUES (1)
)
VALUES (2)
UNION ALL
SELECT column1
FROM other;

CREATE MATERIALIZED VIEW public.shade (name, code) AS
VALUES ('red', 1)
UNION
VALUES ('blue', 2);

COMMIT;
