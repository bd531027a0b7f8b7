CREATE TABLE claim (id integer PRIMARY KEY, policy integer, filed date, paid numeric);
CREATE VIEW loss_ratio AS
  WITH yearly (policy, year, paid) AS MATERIALIZED (
    SELECT policy, extract(year FROM filed), sum(paid) FROM claim GROUP BY GROUPING SETS ((1, 2), (1), ())
  ), worst AS NOT MATERIALIZED (
    SELECT * FROM yearly WHERE paid > (SELECT avg(paid) FROM yearly)
  )
  SELECT policy, paid, year FROM worst;
