BEGIN;

DROP FUNCTION public.h();

DROP FUNCTION public.g(integer);

ALTER FUNCTION public.a() COST 100;

ALTER FUNCTION public.b() NOT LEAKPROOF;

ALTER FUNCTION public.c() ROWS 1000;

ALTER FUNCTION public.d() SECURITY INVOKER;

ALTER FUNCTION public.e() CALLED ON NULL INPUT;

ALTER FUNCTION public.f() VOLATILE;
SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.g(a integer)
RETURNS integer
LANGUAGE sql
AS $$SELECT 1$$;

CREATE FUNCTION public.h()
RETURNS bigint
LANGUAGE internal
AS $$window_rank$$;

ALTER FUNCTION public.i() ROWS 1;

CREATE OR REPLACE FUNCTION public.j()
RETURNS integer
LANGUAGE sql
RETURN 1;

COMMIT;
