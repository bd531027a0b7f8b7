BEGIN;

DROP VIEW public.recipient;

CREATE VIEW public.recipient AS
SELECT address
FROM public.email_list
UNION
SELECT contact
FROM public.partner;

COMMIT;
