BEGIN;

DROP MATERIALIZED VIEW public.per_account;
DROP MATERIALIZED VIEW public.per_day;

ALTER TABLE public.ledger ALTER COLUMN amount TYPE integer;

CREATE MATERIALIZED VIEW public.per_day AS
SELECT account, booked, sum(amount) AS amount
FROM public.ledger
GROUP BY account, booked;

CREATE MATERIALIZED VIEW public.per_account AS
SELECT account, sum(amount) AS amount
FROM public.per_day
GROUP BY account;

CREATE UNIQUE INDEX per_account_key ON public.per_account (account);

COMMIT;
