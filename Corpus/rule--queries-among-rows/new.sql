CREATE TABLE shift (worker integer PRIMARY KEY, hours integer[]);
CREATE TABLE shift_log (worker integer, seen integer[]);
-- Queries within the rows' own values may use NEW, in WITH and in sides of UNION too.
CREATE RULE log_shift AS ON INSERT TO shift DO ALSO INSERT INTO shift_log VALUES
  (NEW.worker, ARRAY(WITH RECURSIVE h(n) AS (SELECT NEW.worker UNION ALL SELECT n + 1 FROM h WHERE n < 3) SELECT n FROM h)),
  (0, ARRAY(SELECT NEW.worker UNION SELECT 2));
CREATE RULE log_query AS ON INSERT TO shift DO ALSO WITH w AS (SELECT 1 AS n)
  INSERT INTO shift_log SELECT n, ARRAY(SELECT unnest(NEW.hours) UNION SELECT 2) FROM w;
