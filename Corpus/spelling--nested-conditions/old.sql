-- A condition in parentheses after another one stays one of its own, and so does a BETWEEN.
CREATE TABLE rating (
  id int PRIMARY KEY,
  item int NOT NULL,
  stars smallint NOT NULL,
  hidden boolean NOT NULL DEFAULT false,
  CONSTRAINT rating_range CHECK (stars BETWEEN 1 AND 5 AND item > 0),
  CONSTRAINT rating_flat CHECK (id > 0 AND item > 0 AND stars > 0),
  CONSTRAINT rating_either CHECK (hidden OR (stars > 1 OR item > 1))
);
CREATE VIEW rating_shown AS SELECT id FROM rating WHERE NOT hidden AND (stars > 2 AND item > 7);
CREATE VIEW rating_pairs AS
SELECT id, (id, item) = (1, 2) AND hidden AS is_first, id IN (item, stars) OR hidden AS is_odd FROM rating;
