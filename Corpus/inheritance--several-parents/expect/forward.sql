BEGIN;

-- Fails when the table has rows, which have no value for owner_id.
ALTER TABLE public.file ADD COLUMN owner_id integer NOT NULL;

ALTER TABLE public.file INHERIT public.owned;
ALTER TABLE public.timed ADD CONSTRAINT nothing_here CHECK (false) NO INHERIT;

COMMIT;
