BEGIN;

DROP FUNCTION public.h();
DROP FUNCTION public.g(integer);

ALTER FUNCTION public.a() COST 5;
ALTER FUNCTION public.b() LEAKPROOF;
ALTER FUNCTION public.c() ROWS 5;
ALTER FUNCTION public.d() SECURITY DEFINER;
ALTER FUNCTION public.e() STRICT;
ALTER FUNCTION public.f() STABLE;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.g(b integer)
RETURNS integer
LANGUAGE sql
AS $$SELECT 1$$;

CREATE FUNCTION public.h()
RETURNS bigint
LANGUAGE internal
WINDOW
AS $$window_rank$$;

ALTER FUNCTION public.i() ROWS 2;

CREATE OR REPLACE FUNCTION public.j()
RETURNS integer
LANGUAGE sql
RETURN 2;

COMMIT;
