BEGIN;

ALTER SEQUENCE public.ticket_id_seq MAXVALUE 2147483647;
ALTER TABLE public.ticket ALTER COLUMN id TYPE integer;

ALTER SEQUENCE public.ticket_queue_seq MINVALUE -4000;
ALTER TABLE public.ticket ALTER COLUMN queue TYPE integer;

-- Destroys data: the value of sequence public.ticket_batch_seq.
ALTER SEQUENCE public.ticket_batch_seq MINVALUE 1 START WITH 1 RESTART;

ALTER TABLE public.ticket ALTER COLUMN batch TYPE smallint;

COMMIT;
