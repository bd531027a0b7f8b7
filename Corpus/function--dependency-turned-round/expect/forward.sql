BEGIN;

CREATE OR REPLACE FUNCTION public.outer_step(n integer)
RETURNS integer
LANGUAGE sql
IMMUTABLE
RETURN n * 2;

CREATE OR REPLACE FUNCTION public.inner_step(n integer)
RETURNS integer
LANGUAGE sql
IMMUTABLE
RETURN public.outer_step(n) + 1;

COMMIT;
