BEGIN;

DROP EVENT TRIGGER watch_tables;

CREATE EVENT TRIGGER watch_tables ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
    EXECUTE FUNCTION public.note_ddl();

CREATE EVENT TRIGGER watch_drops ON sql_drop
    EXECUTE FUNCTION public.note_ddl();

COMMENT ON EVENT TRIGGER watch_drops IS 'Nothing goes unnoticed';

COMMIT;
