BEGIN;

DROP VIEW public.front_page;

DROP MATERIALIZED VIEW public.popular;

CREATE VIEW public.popular AS
SELECT url, count(*) AS hits
FROM public.hit
GROUP BY url;

CREATE VIEW public.front_page AS
SELECT url
FROM public.popular
ORDER BY hits DESC
LIMIT 10;

COMMIT;
