CREATE VIEW weekday AS VALUES (1, 'Mon', true), (6, 'Sat', false);
CREATE TABLE shift (day date, crew text);
CREATE VIEW next_days AS
  SELECT d.day::date, s.crew, r.a
  FROM ROWS FROM (generate_series(now(), now() + '7 days', '1 day'), generate_series(1, 8)) AS d (day, n)
  FULL JOIN shift s ON s.day = d.day
  CROSS JOIN json_to_record('{"a": 1}') AS r (a integer);
