BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.take()
RETURNS bigint
LANGUAGE plpgsql
AS $$
DECLARE
  got bigint;
BEGIN
  SELECT id INTO got FROM queue WHERE NOT taken LIMIT 1;
  RETURN got;
END
$$;

COMMIT;
