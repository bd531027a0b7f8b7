CREATE VIEW grade (rank, label) WITH (security_barrier) AS VALUES (1, 'poor'), (2, 'fair'), (3, 'good') ORDER BY 1;
CREATE MATERIALIZED VIEW shade (name, code) AS VALUES ('red', 1) UNION VALUES ('blue', 2);
CREATE VIEW pair (left_side) AS WITH other AS (VALUES (1)) VALUES (2) UNION ALL SELECT column1 FROM other;
