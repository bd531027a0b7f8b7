CREATE TABLE claim (id integer PRIMARY KEY, policy integer, filed date, paid numeric);
CREATE VIEW loss_ratio AS
  WITH yearly AS (SELECT policy, sum(paid) AS paid FROM claim GROUP BY policy)
  SELECT policy, paid FROM yearly WHERE paid > 1000;
