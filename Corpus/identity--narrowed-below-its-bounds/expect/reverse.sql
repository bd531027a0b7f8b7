BEGIN;

ALTER TABLE public.ticket
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET MAXVALUE 9000000000,
    ALTER COLUMN queue TYPE bigint,
    ALTER COLUMN queue SET MINVALUE -4000000000,
    ALTER COLUMN batch TYPE integer;

-- Where it has come within its new bounds, it keeps its value.
SELECT setval('public.ticket_batch_seq', 100000, false) FROM public.ticket_batch_seq WHERE last_value < 100000;

ALTER TABLE public.ticket ALTER COLUMN batch SET START WITH 100000 SET MINVALUE 100000;

COMMIT;
