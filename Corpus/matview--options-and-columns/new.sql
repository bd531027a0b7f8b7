CREATE TABLE temperature (place text, at timestamp with time zone, celsius real);
CREATE MATERIALIZED VIEW climate (place, mean) WITH (fillfactor = 95) AS
  SELECT place, avg(celsius) FROM temperature GROUP BY place
  WITH NO DATA;
CREATE INDEX climate_mean_idx ON climate (mean);
ALTER MATERIALIZED VIEW climate ALTER COLUMN place SET STATISTICS 200;
ALTER MATERIALIZED VIEW climate CLUSTER ON climate_mean_idx;
COMMENT ON MATERIALIZED VIEW climate IS 'Refreshed every night';
