BEGIN;

DROP FUNCTION public.with_tax(public.money_amount);

ALTER DOMAIN public.money_amount RENAME TO money_amount__old;
CREATE DOMAIN public.money_amount AS numeric(10,2) DEFAULT 0;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.with_tax(net public.money_amount)
RETURNS public.money_amount
LANGUAGE sql
IMMUTABLE
AS $$SELECT net * 1.2$$;

-- Destroys data: what public.money_amount has no room for in column amount of table public.fee.
ALTER TABLE public.fee ALTER COLUMN amount TYPE public.money_amount;

DROP DOMAIN public.money_amount__old;

COMMIT;
