CREATE TABLE song (id integer PRIMARY KEY, title text, seconds integer);
CREATE FUNCTION minutes(s song) RETURNS numeric
  LANGUAGE sql STABLE AS $$ SELECT s.seconds / 60.0 $$;
CREATE FUNCTION long_songs() RETURNS SETOF song
  BEGIN ATOMIC
    SELECT id, title, seconds FROM song WHERE seconds > 600;
  END;
