CREATE TABLE fish (pond integer, weight integer, caught date);
CREATE VIEW per_pond AS
  SELECT fish.pond, count(*) AS n FROM fish GROUP BY fish.pond ORDER BY (count(*)) DESC, fish.pond;
CREATE VIEW biggest AS SELECT fish.weight AS w FROM fish ORDER BY fish.weight DESC OFFSET 2 LIMIT 3;
CREATE VIEW ponds AS SELECT DISTINCT fish.pond FROM fish ORDER BY fish.pond;
