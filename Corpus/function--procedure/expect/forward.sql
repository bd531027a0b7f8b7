BEGIN;

DROP FUNCTION public.purge_carts(interval);

SET LOCAL check_function_bodies = off;

CREATE PROCEDURE public.purge_carts(older interval, INOUT removed bigint DEFAULT 0)
LANGUAGE plpgsql
AS $$
BEGIN
  DELETE FROM cart WHERE touched < now() - older;
  GET DIAGNOSTICS removed = ROW_COUNT;
  COMMIT;
END
$$;

COMMENT ON PROCEDURE public.purge_carts(interval, bigint) IS 'Called by cron';

COMMIT;
