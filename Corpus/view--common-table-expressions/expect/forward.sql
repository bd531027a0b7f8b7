BEGIN;

CREATE OR REPLACE VIEW public.loss_ratio AS
WITH yearly(policy, year, paid) AS MATERIALIZED (
  SELECT claim.policy, EXTRACT(year FROM claim.filed) AS "extract", sum(claim.paid)
  FROM public.claim
  GROUP BY
    GROUPING SETS ((claim.policy, EXTRACT(year FROM claim.filed)), claim.policy, ())
),
worst AS NOT MATERIALIZED (
  SELECT yearly.policy, yearly.year, yearly.paid
  FROM yearly
  WHERE yearly.paid > (SELECT avg(yearly.paid) FROM yearly)
)
SELECT policy, paid, year
FROM worst;

COMMIT;
