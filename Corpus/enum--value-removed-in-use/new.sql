CREATE TYPE weather AS ENUM ('storm', 'cloud', 'sun');
CREATE TABLE diary (
  day date PRIMARY KEY,
  weather weather NOT NULL DEFAULT 'cloud',
  forecast weather[] NOT NULL DEFAULT '{cloud}',
  CONSTRAINT no_storm CHECK (weather <> 'storm')
);
CREATE INDEX diary_sun_idx ON diary (day) WHERE weather = 'sun';
CREATE VIEW weather_count AS SELECT weather, count(*) AS days FROM diary GROUP BY weather;
CREATE FUNCTION days_with(wanted weather) RETURNS bigint
  LANGUAGE sql AS 'SELECT count(*) FROM diary WHERE weather = wanted';
