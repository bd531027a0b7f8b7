CREATE TABLE temperature (place text, at timestamp with time zone, celsius real);
CREATE MATERIALIZED VIEW climate AS
  SELECT place, avg(celsius) AS mean FROM temperature GROUP BY place;
