CREATE TABLE artist (id integer PRIMARY KEY, name text);
CREATE TABLE song (id integer PRIMARY KEY, artist_id integer, name text);
CREATE VIEW public.everything AS
 SELECT song.id,
    song.artist_id,
    song.name
   FROM public.song;
CREATE VIEW whole AS SELECT artist.id, artist.name FROM artist;
CREATE VIEW sung AS
  SELECT a.name AS singer, s.name AS song FROM (artist a JOIN song s ON ((s.artist_id = a.id)));
CREATE VIEW unsung AS
  SELECT a.id, a.name FROM (artist a LEFT JOIN song s ON ((a.id = s.artist_id))) WHERE (s.id IS NULL);
CREATE VIEW common AS SELECT artist.id, artist.name FROM (artist JOIN song USING (id, name));
