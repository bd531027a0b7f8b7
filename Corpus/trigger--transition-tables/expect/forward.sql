BEGIN;

DROP TRIGGER move_add ON public.move;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.add_up()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE total SET pieces = pieces + (SELECT sum(pieces) FROM added) - (SELECT sum(pieces) FROM gone);
  RETURN NULL;
END $$;

CREATE TRIGGER move_change
    AFTER UPDATE ON public.move
    REFERENCING OLD TABLE AS gone NEW TABLE AS added
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.add_up();

COMMIT;
