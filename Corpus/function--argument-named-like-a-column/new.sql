CREATE TABLE person (id int PRIMARY KEY, name text NOT NULL, boss int);
-- A bare name would be the column, so the argument has to be called otherwise.
CREATE FUNCTION people_called(name text, lowest int) RETURNS SETOF int LANGUAGE sql
BEGIN ATOMIC
  SELECT id FROM person WHERE person.name = people_called.name AND id >= lowest;
END;
CREATE FUNCTION renamed(id int, name text) RETURNS void LANGUAGE sql
BEGIN ATOMIC
  UPDATE person SET name = renamed.name WHERE person.id = renamed.id;
  INSERT INTO person (id, name) SELECT renamed.id, upper(renamed.name);
END;
CREATE FUNCTION shouted(name text) RETURNS text LANGUAGE sql RETURN upper(name) || '!';
