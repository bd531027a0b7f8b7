BEGIN;

-- Destroys data: table public.scratch.
DROP TABLE public.scratch;

DROP SCHEMA public;

COMMIT;
