BEGIN;

DROP VIEW public.winner;

DROP MATERIALIZED VIEW public.result;

ALTER TABLE public.vote ADD COLUMN valid boolean DEFAULT true;

CREATE MATERIALIZED VIEW public.result AS
SELECT candidate, district, sum(votes) AS votes
FROM public.vote
WHERE valid
GROUP BY candidate, district;

CREATE UNIQUE INDEX result_key ON public.result (candidate, district);
CREATE INDEX result_votes ON public.result (votes DESC) WHERE votes > 0;

CREATE VIEW public.winner AS
SELECT DISTINCT ON (district) district, candidate
FROM public.result
ORDER BY district, votes DESC;

COMMIT;
