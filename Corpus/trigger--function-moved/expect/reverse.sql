BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.remind()
RETURNS trigger
LANGUAGE plpgsql
AS $$BEGIN RETURN NEW; END$$;

CREATE OR REPLACE TRIGGER remind
    AFTER INSERT ON public.loan
    FOR EACH ROW
    EXECUTE FUNCTION public.remind();

DROP FUNCTION hooks.remind();

DROP SCHEMA hooks;

COMMIT;
