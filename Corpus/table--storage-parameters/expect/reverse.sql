BEGIN;

ALTER TABLE public.counter
    RESET (autovacuum_vacuum_scale_factor),
    SET (fillfactor = 90, autovacuum_enabled = false);

ALTER TABLE public.document
    RESET (toast.autovacuum_enabled),
    SET (toast_tuple_target = 256);

COMMIT;
