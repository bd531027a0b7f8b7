BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.one()
RETURNS integer
LANGUAGE sql
AS $$SELECT 1$$;

DROP LANGUAGE short;

DROP FUNCTION public.short_check(oid);
DROP FUNCTION public.short_inline(internal);
DROP FUNCTION public.short_call();

COMMIT;
