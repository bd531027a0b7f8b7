BEGIN;

DROP MATERIALIZED VIEW public.shade;

DROP VIEW public.pair;
DROP VIEW public.grade;

CREATE VIEW public.grade AS
VALUES (1, 'poor'), (2, 'fair');

CREATE MATERIALIZED VIEW public.shade (name) AS
VALUES ('red')
UNION
VALUES ('blue');

COMMIT;
