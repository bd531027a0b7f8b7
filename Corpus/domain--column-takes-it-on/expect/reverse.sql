BEGIN;

ALTER TABLE public.mailing
    ALTER COLUMN email TYPE text,
    ALTER COLUMN cc TYPE text[];

DROP DOMAIN public.email_address;

COMMIT;
