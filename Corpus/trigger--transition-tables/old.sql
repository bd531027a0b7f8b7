CREATE TABLE move (id integer, pieces integer);
CREATE TABLE total (pieces bigint);
CREATE FUNCTION add_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE total SET pieces = pieces + (SELECT sum(pieces) FROM added);
  RETURN NULL;
END $$;
CREATE TRIGGER move_add AFTER INSERT ON move
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_up();
