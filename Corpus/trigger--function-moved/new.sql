CREATE SCHEMA hooks;
CREATE TABLE loan (id integer, due date);
CREATE FUNCTION hooks.remind() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER remind AFTER INSERT ON loan FOR EACH ROW EXECUTE FUNCTION hooks.remind();
