BEGIN;

DROP VIEW public.chat;

ALTER TABLE public.inquiry
    DROP CONSTRAINT inquiry_check,
    ALTER COLUMN channel DROP DEFAULT;

ALTER TYPE public.channel RENAME TO channel__old;
CREATE TYPE public.channel AS ENUM ('mail', 'phone');

-- Fails where a row still holds 'chat'.
ALTER TABLE public.inquiry
    ALTER COLUMN channel TYPE public.channel USING channel::text::public.channel,
    ALTER COLUMN channel SET DEFAULT 'mail';

DROP TYPE public.channel__old;

COMMIT;
