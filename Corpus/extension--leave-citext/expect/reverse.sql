BEGIN;

DROP INDEX public.account_email_key;

CREATE EXTENSION citext WITH SCHEMA public;

-- Fails when a value can't be converted.
ALTER TABLE public.account
    ALTER COLUMN email TYPE public.citext USING email::public.citext,
    ADD CONSTRAINT account_email_key UNIQUE (email);

COMMIT;
