BEGIN;

ALTER TABLE public.item
    RESET (log_autovacuum_min_duration, autovacuum_enabled, autovacuum_vacuum_threshold, autovacuum_vacuum_insert_threshold, autovacuum_vacuum_insert_scale_factor, autovacuum_analyze_threshold, autovacuum_analyze_scale_factor, autovacuum_vacuum_cost_limit, autovacuum_freeze_min_age, autovacuum_freeze_max_age, autovacuum_freeze_table_age, autovacuum_multixact_freeze_min_age, autovacuum_multixact_freeze_max_age, autovacuum_multixact_freeze_table_age, toast.autovacuum_enabled),
    SET (parallel_workers = 4, user_catalog_table = false, vacuum_index_cleanup = on, vacuum_truncate = true, autovacuum_vacuum_cost_delay = 2.5, toast.autovacuum_vacuum_threshold = 10);

ALTER INDEX public.item_spot SET (buffering = off, fillfactor = 80);

COMMIT;
