BEGIN;

-- Where it has come within its new bounds, it keeps its value.
SELECT setval('public.ticket', 1001, false) FROM public.ticket WHERE last_value < 1000;

ALTER SEQUENCE public.ticket START WITH 1001 MINVALUE 1000;

-- Where it has come within its new bounds, it keeps its value.
SELECT setval('public.countdown', -100, false) FROM public.countdown WHERE last_value > -100;

ALTER SEQUENCE public.countdown START WITH -100 MAXVALUE -100;

-- Where it has come within its new bounds, it keeps its value.
SELECT setval('public.seat_id_seq', 10, false) FROM public.seat_id_seq WHERE last_value < 10;

ALTER TABLE public.seat ALTER COLUMN id SET START WITH 10 SET MINVALUE 10;

COMMIT;
