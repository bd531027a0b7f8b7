BEGIN;

DROP FUNCTION public.greet(text, text);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.greet(name text, greeting text DEFAULT 'Hello')
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$ SELECT greeting || ', ' || name $$;

CREATE OR REPLACE FUNCTION public.page(size integer, number integer DEFAULT 1)
RETURNS int4range
LANGUAGE sql
IMMUTABLE
AS $$ SELECT int4range(size * (number - 1), size * number) $$;

COMMIT;
