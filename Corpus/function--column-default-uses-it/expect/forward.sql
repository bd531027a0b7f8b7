BEGIN;

-- Fails when a value can't be converted.
ALTER TABLE public.coupon
    ALTER COLUMN code DROP DEFAULT,
    ALTER COLUMN code TYPE uuid USING code::uuid;

DROP FUNCTION public.new_code();

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.new_code()
RETURNS uuid
LANGUAGE sql
AS $$ SELECT gen_random_uuid() $$;

ALTER TABLE public.coupon ALTER COLUMN code SET DEFAULT public.new_code();

COMMIT;
