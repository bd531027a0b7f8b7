BEGIN;

CREATE VIEW public.placed AS
SELECT
  place[0] AS x,
  place[1] + 0.5 AS y,
  labels['kind'] AS kind,
  labels['a'::character varying] || '!' AS loud
FROM public.item;

COMMIT;
