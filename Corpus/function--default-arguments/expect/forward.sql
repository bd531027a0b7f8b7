BEGIN;

DROP FUNCTION public.page(integer, integer);

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.greet(name text DEFAULT 'stranger', greeting text DEFAULT 'Good day')
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$ SELECT greeting || ', ' || name $$;

CREATE FUNCTION public.page(size integer, number integer)
RETURNS int4range
LANGUAGE sql
IMMUTABLE
AS $$ SELECT int4range(size * (number - 1), size * number) $$;

COMMIT;
