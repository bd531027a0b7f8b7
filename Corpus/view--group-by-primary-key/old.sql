CREATE TABLE hotel (id integer PRIMARY KEY, name text, stars smallint);
CREATE TABLE review (hotel_id integer REFERENCES hotel, points integer);
CREATE VIEW hotel_score AS
  SELECT h.id, h.name, h.stars, avg(points) AS score FROM hotel h JOIN review ON hotel_id = h.id
  GROUP BY h.id, h.name, h.stars;
