CREATE VIEW weekday AS
  SELECT * FROM (VALUES (1, 'Monday'), (2, 'Tuesday'), (3, 'Wednesday')) AS d (number, name);
CREATE TABLE shift (day date, crew text);
CREATE VIEW next_days AS SELECT g::date AS day FROM generate_series(now(), now() + '7 days', '1 day') g;
