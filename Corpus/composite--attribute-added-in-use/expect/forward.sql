BEGIN;

ALTER TYPE public.money_pair ADD ATTRIBUTE rate_on date;

COMMIT;
