CREATE TABLE memo (id integer, hidden boolean, n integer, m integer GENERATED ALWAYS AS (n+1) STORED);
CREATE POLICY p ON memo FOR UPDATE USING (not hidden and id in (1,2)) WITH CHECK ((n between 1 and 5));
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER t AFTER UPDATE ON memo
  FOR EACH ROW WHEN (old.n != new.n or new.id isnull) EXECUTE FUNCTION f();
