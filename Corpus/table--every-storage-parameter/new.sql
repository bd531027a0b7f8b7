CREATE TABLE item (id integer, spot point, note text) WITHOUT OIDS;
ALTER TABLE item SET (parallel_workers = 4, user_catalog_table = false, vacuum_index_cleanup = on,
  vacuum_truncate = true, autovacuum_vacuum_cost_delay = 2.5, toast.autovacuum_vacuum_threshold = 10);
CREATE INDEX item_spot ON item USING gist (spot) WITH (buffering = off, fillfactor = 80);
