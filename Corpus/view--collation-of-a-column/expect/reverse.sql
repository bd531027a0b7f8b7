BEGIN;

DROP VIEW public.first;
DROP VIEW public.sorted;

CREATE VIEW public.sorted AS
SELECT spelling
FROM public.word;

CREATE VIEW public.first AS
SELECT min(spelling) AS spelling
FROM public.sorted;

COMMIT;
