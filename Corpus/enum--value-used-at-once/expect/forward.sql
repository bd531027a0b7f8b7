-- 2 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 2.
ALTER TYPE public.channel ADD VALUE IF NOT EXISTS 'chat';

-- Part 2 of 2.
BEGIN;

ALTER TABLE public.inquiry
    ALTER COLUMN channel SET DEFAULT 'chat',
    ADD CONSTRAINT inquiry_check CHECK (channel <> 'chat' OR id > 0);

CREATE VIEW public.chat AS
SELECT id
FROM public.inquiry
WHERE channel = 'chat';

COMMIT;
