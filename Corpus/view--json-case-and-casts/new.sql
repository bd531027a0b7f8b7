CREATE TABLE webhook (id bigint, body jsonb, received timestamp with time zone);
CREATE VIEW webhook_kind AS
  SELECT id,
    CASE body ->> 'type' WHEN 'push' THEN 'p' WHEN 'tag' THEN 't' ELSE '?' END::character(1) AS kind,
    (body #>> '{repo,id}')::bigint AS repo,
    received AT TIME ZONE 'utc' AS received_utc,
    nullif(trim(both from body ->> 'note'), '') AS note
  FROM webhook
  WHERE body ? 'type' AND (body -> 'commits') IS DISTINCT FROM 'null';
