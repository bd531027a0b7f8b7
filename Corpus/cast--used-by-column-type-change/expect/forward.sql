BEGIN;

DROP CAST (character varying AS public.suit);

CREATE CAST (text AS public.suit) WITH INOUT AS ASSIGNMENT;

ALTER TABLE public.card ALTER COLUMN suit TYPE public.suit;

COMMIT;
