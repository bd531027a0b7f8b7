BEGIN;

ALTER TABLE public.counter
    RESET (autovacuum_enabled),
    SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05);

ALTER TABLE public.document
    RESET (toast_tuple_target),
    SET (toast.autovacuum_enabled = false);

COMMIT;
