BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.touch()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.changed := clock_timestamp();
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER wine_touch
    BEFORE INSERT OR UPDATE OF name, vintage ON public.wine
    FOR EACH ROW
    EXECUTE FUNCTION public.touch();

CREATE OR REPLACE TRIGGER wine_log
    AFTER INSERT OR DELETE OR TRUNCATE ON public.wine
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.touch();

COMMIT;
