CREATE TABLE sale (id integer PRIMARY KEY, region text, amount integer);
CREATE VIEW report AS SELECT region, sum(amount) AS total FROM sale GROUP BY region;
CREATE VIEW dashboard AS SELECT region, total FROM report WHERE total > 100;
COMMENT ON VIEW report IS 'By region';
