BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.take()
RETURNS bigint
LANGUAGE plpgsql
AS $_$
DECLARE
  got bigint;
BEGIN
  UPDATE queue SET taken = true
  WHERE id = (SELECT id FROM queue WHERE NOT taken ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1)
  RETURNING id INTO got;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'nothing to do in % $$', now();
  END IF;
  RETURN got;
END
$_$;

COMMIT;
