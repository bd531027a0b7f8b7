BEGIN;

DROP VIEW public.own_column;
DROP VIEW public.big_table;

CREATE VIEW public.big_table AS
SELECT oid::regclass AS name, pg_total_relation_size(oid) AS bytes
FROM pg_catalog.pg_class AS c
WHERE relkind = 'r';

COMMIT;
