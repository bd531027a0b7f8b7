BEGIN;

DROP VIEW public.front_page;
DROP VIEW public.popular;

CREATE MATERIALIZED VIEW public.popular AS
SELECT url, count(*) AS hits
FROM public.hit
GROUP BY url;

CREATE UNIQUE INDEX popular_url_idx ON public.popular (url);

CREATE VIEW public.front_page AS
SELECT url
FROM public.popular
ORDER BY hits DESC
LIMIT 10;

COMMIT;
