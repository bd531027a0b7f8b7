BEGIN;

REVOKE SELECT (note) ON TABLE public.card FROM PUBLIC;

-- Destroys data: column note of table public.card.
ALTER TABLE public.card DROP COLUMN note;

COMMIT;
