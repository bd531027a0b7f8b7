CREATE TABLE vote (candidate text, district integer, votes integer);
CREATE MATERIALIZED VIEW result AS
  SELECT candidate, district, sum(votes) AS votes FROM vote GROUP BY candidate, district;
CREATE UNIQUE INDEX result_key ON result (candidate, district);
CREATE INDEX result_votes ON result (votes DESC) WHERE votes > 0;
CREATE VIEW winner AS
  SELECT DISTINCT ON (district) district, candidate FROM result ORDER BY district, votes DESC;
