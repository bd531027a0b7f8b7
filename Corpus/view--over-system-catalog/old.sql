CREATE VIEW big_table AS
  SELECT c.oid::regclass AS name, pg_total_relation_size(c.oid) AS bytes
  FROM pg_class c WHERE c.relkind = 'r';
