CREATE FUNCTION note_ddl() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE EVENT TRIGGER watch_tables ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
  EXECUTE FUNCTION note_ddl();
CREATE EVENT TRIGGER watch_drops ON sql_drop EXECUTE PROCEDURE note_ddl();
COMMENT ON EVENT TRIGGER watch_drops IS 'Nothing goes unnoticed';
