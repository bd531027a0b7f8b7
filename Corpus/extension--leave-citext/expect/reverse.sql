BEGIN;

DROP INDEX public.account_email_key;

CREATE EXTENSION citext WITH SCHEMA public;

ALTER TABLE public.account
    ALTER COLUMN email TYPE public.citext,
    ADD CONSTRAINT account_email_key UNIQUE (email);

COMMIT;
