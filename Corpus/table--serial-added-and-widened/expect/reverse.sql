BEGIN;

-- Destroys data: column id of table public.log_line.
ALTER TABLE public.log_line DROP COLUMN id;

ALTER TABLE public.event ALTER COLUMN id TYPE integer;

ALTER SEQUENCE public.event_id_seq AS integer NO MAXVALUE;

COMMIT;
