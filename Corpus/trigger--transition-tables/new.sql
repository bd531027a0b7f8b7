CREATE TABLE move (id integer, pieces integer);
CREATE TABLE total (pieces bigint);
CREATE FUNCTION add_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE total SET pieces = pieces + (SELECT sum(pieces) FROM added) - (SELECT sum(pieces) FROM gone);
  RETURN NULL;
END $$;
CREATE TRIGGER move_change AFTER UPDATE ON move
  REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_up();
