CREATE VIEW dashboard AS SELECT region, total FROM report WHERE total > 100;
