BEGIN;

ALTER TABLE public.card ADD COLUMN note text;

GRANT SELECT (note) ON TABLE public.card TO PUBLIC;

COMMIT;
