CREATE TABLE account (id integer PRIMARY KEY, balance integer NOT NULL, note text);
CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER overdrawn AFTER UPDATE OF balance ON account
  FOR EACH ROW WHEN (NEW.balance < 0) EXECUTE FUNCTION warn();
CREATE TRIGGER noted AFTER UPDATE OF note ON account FOR EACH ROW EXECUTE FUNCTION warn();
COMMENT ON TRIGGER overdrawn ON account IS 'Sends a letter';
ALTER TABLE account DISABLE TRIGGER overdrawn;
