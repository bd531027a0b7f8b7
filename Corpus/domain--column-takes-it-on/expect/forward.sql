BEGIN;

CREATE DOMAIN public.email_address AS text
    CONSTRAINT email_address_check CHECK (VALUE LIKE '%@%');

ALTER TABLE public.mailing
    ALTER COLUMN email TYPE public.email_address,
    ALTER COLUMN cc TYPE public.email_address[];

COMMIT;
