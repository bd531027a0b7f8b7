CREATE TABLE cheese (id integer PRIMARY KEY, region text);
CREATE VIEW regional AS SELECT region, count(*) AS kinds FROM cheese GROUP BY region;
