BEGIN;

DROP VIEW public.loss_ratio;

CREATE VIEW public.loss_ratio AS
WITH yearly AS (
  SELECT claim.policy, sum(claim.paid) AS paid
  FROM public.claim
  GROUP BY claim.policy
)
SELECT policy, paid
FROM yearly
WHERE paid > 1000;

COMMIT;
