BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.log_ddl()
RETURNS event_trigger
LANGUAGE plpgsql
AS $$BEGIN RETURN; END$$;

ALTER TABLE public.ddl_log ADD COLUMN who name;

ALTER EVENT TRIGGER log_start DISABLE;

COMMIT;
