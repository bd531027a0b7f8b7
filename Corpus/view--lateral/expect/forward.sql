BEGIN;

CREATE OR REPLACE VIEW public.blog_activity AS
SELECT b.title, last.at AS latest, t.tag, t.n
FROM public.blog AS b
  LEFT JOIN LATERAL (
    SELECT p.at, p.tags
    FROM public.post AS p
    WHERE p.blog_id = b.id
    ORDER BY p.at DESC
    LIMIT 1
  ) AS last ON true
  CROSS JOIN LATERAL unnest(last.tags) WITH ORDINALITY AS t(tag, n);

COMMIT;
