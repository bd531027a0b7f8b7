BEGIN;

DROP PROCEDURE public.purge_carts(interval, bigint);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.purge_carts(older interval)
RETURNS void
LANGUAGE sql
AS $$DELETE FROM cart WHERE touched < now() - older$$;

COMMIT;
