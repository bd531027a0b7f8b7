BEGIN;

-- Destroys data: column who of table public.ddl_log.
ALTER TABLE public.ddl_log DROP COLUMN who;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.log_ddl()
RETURNS event_trigger
LANGUAGE plpgsql
AS $$BEGIN NULL; END$$;

ALTER EVENT TRIGGER log_start ENABLE;

COMMIT;
