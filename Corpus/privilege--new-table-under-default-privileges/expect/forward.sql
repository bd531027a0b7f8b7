BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.headline()
RETURNS text
LANGUAGE sql
AS $$ SELECT 'none'::text $$;

CREATE TABLE public.salary (
    id integer,
    amount numeric
);

CREATE TABLE public.topic (
    id integer
);

GRANT SELECT ON TABLE public.topic TO web;

REVOKE SELECT ON TABLE public.salary FROM web;

GRANT EXECUTE ON FUNCTION public.headline() TO PUBLIC;

COMMIT;
