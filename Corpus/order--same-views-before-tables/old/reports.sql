CREATE VIEW report AS SELECT region, sum(amount) AS total FROM sale GROUP BY region;
COMMENT ON VIEW report IS 'By region';
