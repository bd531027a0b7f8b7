CREATE TABLE door (id integer, locked boolean);
CREATE FUNCTION squeak() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER moved AFTER UPDATE ON door FOR EACH ROW EXECUTE FUNCTION squeak();
CREATE POLICY open_doors ON door TO guest USING (NOT locked) WITH CHECK (false);
