BEGIN;

CREATE FUNCTION public.short_call()
RETURNS language_handler
LANGUAGE c
AS '$libdir/plpgsql', 'plpgsql_call_handler';

CREATE FUNCTION public.short_inline(internal)
RETURNS void
LANGUAGE c
STRICT
AS '$libdir/plpgsql', 'plpgsql_inline_handler';

CREATE FUNCTION public.short_check(oid)
RETURNS void
LANGUAGE c
STRICT
AS '$libdir/plpgsql', 'plpgsql_validator';

CREATE TRUSTED LANGUAGE short HANDLER public.short_call INLINE public.short_inline VALIDATOR public.short_check;
COMMENT ON LANGUAGE short IS 'The same by another name';

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.one()
RETURNS integer
LANGUAGE short
AS $$BEGIN RETURN 1; END$$;

COMMIT;
