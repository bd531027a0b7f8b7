BEGIN;

CREATE OR REPLACE VIEW public.ranking AS
SELECT
  race,
  runner,
  rank() OVER w AS place,
  seconds - first_value(seconds) OVER w AS behind,
  avg(seconds) OVER (w ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) AS around,
  count(*) FILTER (WHERE club IS NOT NULL) OVER (PARTITION BY club) AS mates
FROM public.race_result
WINDOW w AS (PARTITION BY race ORDER BY seconds);

COMMIT;
