CREATE TABLE player (id integer PRIMARY KEY, team text, goals integer);
CREATE TABLE top_scorer AS
  SELECT id, team, goals, goals * 1.5 AS bonus, 'season' AS period, NULL AS remark
  FROM player
  WHERE goals > 10
  WITH NO DATA;
CREATE TABLE team_total (team, goals) AS
  SELECT team, sum(goals) FROM player GROUP BY team;
