BEGIN;

DROP VIEW public.ranking;

CREATE VIEW public.ranking AS
SELECT race, runner, rank() OVER (PARTITION BY race ORDER BY seconds) AS place
FROM public.race_result;

COMMIT;
