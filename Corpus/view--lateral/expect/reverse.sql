BEGIN;

DROP VIEW public.blog_activity;

CREATE VIEW public.blog_activity AS
SELECT title, (SELECT max(p.at) FROM public.post AS p WHERE p.blog_id = b.id) AS latest
FROM public.blog AS b;

COMMIT;
