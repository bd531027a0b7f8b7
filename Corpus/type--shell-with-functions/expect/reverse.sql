BEGIN;

DROP FUNCTION public.token_out(public.token);
DROP FUNCTION public.token_in(cstring);

DROP TYPE public.token;

COMMIT;
