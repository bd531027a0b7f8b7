CREATE TABLE person (id serial PRIMARY KEY, given text, family text);
CREATE VIEW person_name AS SELECT id, given || ' ' || family AS name FROM person;
CREATE FUNCTION split_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO person (given, family) VALUES (split_part(NEW.name, ' ', 1), split_part(NEW.name, ' ', 2));
  RETURN NEW;
END $$;
CREATE TRIGGER person_name_insert INSTEAD OF INSERT OR UPDATE ON person_name
  FOR EACH ROW EXECUTE FUNCTION split_name();
