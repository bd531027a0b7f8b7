BEGIN;

DROP CAST (text AS public.suit);

CREATE CAST (character varying AS public.suit) WITH INOUT AS ASSIGNMENT;

ALTER TABLE public.card ALTER COLUMN suit TYPE text;

COMMIT;
