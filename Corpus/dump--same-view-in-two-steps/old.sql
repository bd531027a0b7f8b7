CREATE TABLE club (id integer PRIMARY KEY, name text);
CREATE TABLE player (id integer PRIMARY KEY, club_id integer);
CREATE VIEW squad AS
  SELECT c.id, c.name, count(p.id) AS players
  FROM club c LEFT JOIN player p ON p.club_id = c.id
  GROUP BY c.id;
