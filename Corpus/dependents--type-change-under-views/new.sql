CREATE TABLE journey (id integer PRIMARY KEY, bus text NOT NULL, minutes numeric(6,2));
CREATE VIEW late AS SELECT id, bus, minutes FROM journey WHERE minutes > 5;
CREATE VIEW late_bus AS SELECT DISTINCT bus FROM late;
CREATE MATERIALIZED VIEW lateness AS SELECT bus, avg(minutes) AS mean FROM journey GROUP BY bus;
CREATE UNIQUE INDEX lateness_bus ON lateness (bus);
