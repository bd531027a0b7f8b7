BEGIN;

DROP VIEW public.webhook_kind;

CREATE VIEW public.webhook_kind AS
SELECT id, body ->> 'type' AS kind
FROM public.webhook;

COMMIT;
