BEGIN;

DROP TRIGGER move_change ON public.move;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.add_up()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE total SET pieces = pieces + (SELECT sum(pieces) FROM added);
  RETURN NULL;
END $$;

CREATE TRIGGER move_add
    AFTER INSERT ON public.move
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.add_up();

COMMIT;
