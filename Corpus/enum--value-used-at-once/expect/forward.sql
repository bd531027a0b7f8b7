ALTER TYPE public.channel ADD VALUE 'chat';

BEGIN;

ALTER TABLE public.inquiry
    ALTER COLUMN channel SET DEFAULT 'chat',
    ADD CONSTRAINT inquiry_check CHECK (channel <> 'chat' OR id > 0);

CREATE VIEW public.chat AS
SELECT id
FROM public.inquiry
WHERE channel = 'chat';

COMMIT;
