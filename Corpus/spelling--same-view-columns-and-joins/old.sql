CREATE TABLE artist (id integer PRIMARY KEY, name text);
CREATE TABLE song (id integer PRIMARY KEY, artist_id integer, name text);
CREATE VIEW everything AS SELECT * FROM song;
CREATE VIEW whole AS TABLE artist;
CREATE VIEW sung (singer, song) AS
  SELECT a.name, s.name FROM artist AS a INNER JOIN song AS s ON s.artist_id = a.id;
CREATE VIEW unsung AS
  SELECT a.* FROM artist a LEFT OUTER JOIN song s ON a.id = s.artist_id WHERE s.id IS NULL;
CREATE VIEW common AS SELECT id, name FROM artist NATURAL JOIN song;
