BEGIN;

CREATE OR REPLACE FUNCTION public.inner_step(n integer)
RETURNS integer
LANGUAGE sql
IMMUTABLE
RETURN n + 1;

CREATE OR REPLACE FUNCTION public.outer_step(n integer)
RETURNS integer
LANGUAGE sql
IMMUTABLE
RETURN public.inner_step(n) * 2;

COMMIT;
