BEGIN;

ALTER SEQUENCE public.ballot AS integer NO MAXVALUE;
ALTER SEQUENCE public.turnstile AS smallint NO MAXVALUE;

ALTER TABLE public.vote
    ALTER COLUMN no TYPE integer,
    ALTER COLUMN turn TYPE smallint;

COMMIT;
