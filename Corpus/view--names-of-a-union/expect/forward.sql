BEGIN;

DROP VIEW public.mail;

CREATE VIEW public.mail AS
SELECT id AS number, subject AS what
FROM public.letter
UNION ALL
SELECT id, 'parcel'
FROM public.parcel
UNION ALL
VALUES (0, 'none');

COMMIT;
