BEGIN;

DROP EVENT TRIGGER watch_drops;
DROP EVENT TRIGGER watch_tables;

CREATE EVENT TRIGGER watch_tables ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE')
    EXECUTE FUNCTION public.note_ddl();

COMMIT;
