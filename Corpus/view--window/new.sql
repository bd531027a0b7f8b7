CREATE TABLE race_result (race integer, runner text, club text, seconds numeric);
CREATE VIEW ranking AS
  SELECT race, runner, rank() OVER w AS place,
    seconds - first_value(seconds) OVER w AS behind,
    avg(seconds) OVER (w ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) AS around,
    count(*) FILTER (WHERE club IS NOT NULL) OVER (PARTITION BY club) AS mates
  FROM race_result
  WINDOW w AS (PARTITION BY race ORDER BY seconds);
