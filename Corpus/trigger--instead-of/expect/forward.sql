BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.split_name()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  INSERT INTO person (given, family) VALUES (split_part(NEW.name, ' ', 1), split_part(NEW.name, ' ', 2));
  RETURN NEW;
END $$;

CREATE TRIGGER person_name_insert
    INSTEAD OF INSERT OR UPDATE ON public.person_name
    FOR EACH ROW
    EXECUTE FUNCTION public.split_name();

COMMIT;
