BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.touch()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.changed := now();
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER wine_touch
    BEFORE UPDATE ON public.wine
    FOR EACH ROW
    EXECUTE FUNCTION public.touch();

CREATE OR REPLACE TRIGGER wine_log
    AFTER INSERT ON public.wine
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.touch();

COMMIT;
