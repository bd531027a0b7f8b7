BEGIN;

ALTER TABLE public.session SET LOGGED;

ALTER TABLE public.cache_entry SET UNLOGGED;

COMMIT;
