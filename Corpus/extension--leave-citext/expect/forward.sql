BEGIN;

ALTER TABLE public.account
    DROP CONSTRAINT account_email_key,
    ALTER COLUMN email TYPE text;

DROP EXTENSION citext;

CREATE UNIQUE INDEX account_email_key ON public.account (lower(email));

COMMIT;
