BEGIN;

ALTER SEQUENCE public.ballot AS bigint MAXVALUE 100000;
ALTER SEQUENCE public.turnstile AS bigint NO MAXVALUE;

ALTER TABLE public.vote
    ALTER COLUMN no TYPE bigint,
    ALTER COLUMN turn TYPE integer;

COMMIT;
