BEGIN;

DROP VIEW public.webhook_kind;

CREATE VIEW public.webhook_kind AS
SELECT
  id,
  CASE body ->> 'type' WHEN 'push' THEN 'p' WHEN 'tag' THEN 't' ELSE '?' END::character(1) AS kind,
  (body #>> '{repo,id}')::bigint AS repo,
  received AT TIME ZONE 'utc' AS received_utc,
  NULLIF(TRIM(BOTH FROM body ->> 'note'), '') AS note
FROM public.webhook
WHERE body ? 'type' AND body -> 'commits' IS DISTINCT FROM 'null';

COMMIT;
