BEGIN;

ALTER TABLE public.ticket
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET MAXVALUE 9000000000,
    ALTER COLUMN queue TYPE bigint;

ALTER TABLE public.ticket
    ALTER COLUMN queue SET MINVALUE -4000000000,
    ALTER COLUMN batch TYPE integer;

-- Destroys data: the value of sequence public.ticket_batch_seq.
ALTER TABLE public.ticket ALTER COLUMN batch SET START WITH 100000 SET MINVALUE 100000 RESTART;

COMMIT;
