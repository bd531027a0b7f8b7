BEGIN;

ALTER TABLE public.coupon
    ALTER COLUMN code DROP DEFAULT,
    ALTER COLUMN code TYPE text;

DROP FUNCTION public.new_code();

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.new_code()
RETURNS text
LANGUAGE sql
AS $$ SELECT md5(random()::text) $$;

ALTER TABLE public.coupon ALTER COLUMN code SET DEFAULT public.new_code();

COMMIT;
