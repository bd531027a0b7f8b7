BEGIN;

DROP CAST (character varying AS public.suit);

CREATE CAST (text AS public.suit) WITH INOUT AS ASSIGNMENT;

-- Fails when a value can't be converted.
ALTER TABLE public.card ALTER COLUMN suit TYPE public.suit USING suit::public.suit;

COMMIT;
