BEGIN;

CREATE SCHEMA hooks;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION hooks.remind()
RETURNS trigger
LANGUAGE plpgsql
AS $$BEGIN RETURN NEW; END$$;

CREATE OR REPLACE TRIGGER remind
    AFTER INSERT ON public.loan
    FOR EACH ROW
    EXECUTE FUNCTION hooks.remind();

DROP FUNCTION public.remind();

COMMIT;
