BEGIN;

CREATE OR REPLACE VIEW public.big_table AS
SELECT
  c.oid::regclass AS name,
  pg_total_relation_size(c.oid) AS bytes,
  n.nspname AS schema
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'm') AND n.nspname NOT LIKE E'pg\\_%';

CREATE VIEW public.own_column AS
SELECT table_name, column_name
FROM information_schema.columns
WHERE table_schema = CURRENT_SCHEMA;

COMMIT;
