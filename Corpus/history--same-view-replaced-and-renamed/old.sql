CREATE TABLE planet (name text, mass numeric, moons integer);
CREATE VIEW big AS SELECT name FROM planet;
CREATE OR REPLACE VIEW big AS SELECT name, mass FROM planet WHERE moons > 1;
CREATE VIEW biggest AS SELECT name FROM big ORDER BY mass DESC LIMIT 1;
ALTER VIEW big RENAME COLUMN mass TO weight;
ALTER VIEW big RENAME TO heavy;
ALTER VIEW heavy SET (security_barrier = true);
ALTER TABLE planet RENAME COLUMN moons TO satellites;
