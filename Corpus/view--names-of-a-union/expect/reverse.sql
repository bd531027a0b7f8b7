BEGIN;

DROP VIEW public.mail;

CREATE VIEW public.mail AS
SELECT id
FROM public.letter
UNION ALL
SELECT id
FROM public.parcel;

COMMIT;
