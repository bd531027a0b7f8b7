CREATE TABLE race_result (race integer, runner text, club text, seconds numeric);
CREATE VIEW ranking AS
  SELECT race, runner, rank() OVER (PARTITION BY race ORDER BY seconds) AS place FROM race_result;
