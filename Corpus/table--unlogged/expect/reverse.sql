BEGIN;

ALTER TABLE public.session SET UNLOGGED;

ALTER TABLE public.cache_entry SET LOGGED;

COMMIT;
