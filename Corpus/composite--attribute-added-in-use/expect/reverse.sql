BEGIN;

-- Destroys data: attribute rate_on of type public.money_pair.
ALTER TYPE public.money_pair DROP ATTRIBUTE rate_on;

COMMIT;
