CREATE TABLE item (id integer, spot point, note text) WITH (
  parallel_workers = 2, user_catalog_table = true, vacuum_index_cleanup = auto, vacuum_truncate = false,
  log_autovacuum_min_duration = 1000, autovacuum_enabled = true, autovacuum_vacuum_threshold = 60,
  autovacuum_vacuum_insert_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0.3,
  autovacuum_analyze_threshold = 70, autovacuum_analyze_scale_factor = 0.05, autovacuum_vacuum_cost_delay = 5,
  autovacuum_vacuum_cost_limit = 300, autovacuum_freeze_min_age = 1000, autovacuum_freeze_max_age = 200000,
  autovacuum_freeze_table_age = 100000, autovacuum_multixact_freeze_min_age = 1000,
  autovacuum_multixact_freeze_max_age = 200000, autovacuum_multixact_freeze_table_age = 100000,
  toast.autovacuum_enabled = false, oids = false);
CREATE INDEX item_spot ON item USING gist (spot) WITH (buffering = on);
