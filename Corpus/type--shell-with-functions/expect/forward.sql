BEGIN;

CREATE TYPE public.token;

CREATE FUNCTION public.token_in(cstring)
RETURNS public.token
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4in$$;

CREATE FUNCTION public.token_out(public.token)
RETURNS cstring
LANGUAGE internal
STABLE STRICT
AS $$int4out$$;

COMMENT ON FUNCTION public.token_out(public.token) IS 'Spells';

COMMIT;
