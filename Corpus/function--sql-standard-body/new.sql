CREATE TABLE song (id integer PRIMARY KEY, title text, seconds integer);
CREATE FUNCTION minutes(s song) RETURNS numeric STABLE RETURN s.seconds / 60.0;
CREATE FUNCTION long_songs(limit_seconds integer DEFAULT 600) RETURNS SETOF song STABLE
  BEGIN ATOMIC
    SELECT id, title, seconds FROM song WHERE seconds > limit_seconds AND minutes(song) > 1;
  END;
CREATE PROCEDURE trim_titles() BEGIN ATOMIC UPDATE song SET title = btrim(title); END;
