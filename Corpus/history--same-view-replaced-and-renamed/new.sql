CREATE TABLE planet (name text, mass numeric, satellites integer);
CREATE VIEW heavy WITH (security_barrier = 'true') AS
  SELECT planet.name, planet.mass AS weight FROM planet WHERE (planet.satellites > 1);
CREATE VIEW biggest AS SELECT heavy.name FROM heavy ORDER BY heavy.weight DESC LIMIT 1;
