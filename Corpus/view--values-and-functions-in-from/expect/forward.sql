BEGIN;

DROP VIEW public.weekday;

CREATE VIEW public.weekday AS
VALUES (1, 'Mon', true), (6, 'Sat', false);

CREATE OR REPLACE VIEW public.next_days AS
SELECT d.day::date AS day, s.crew, r.a
FROM ROWS FROM (generate_series(now(), now() + '7 days', '1 day'), generate_series(1, 8)) AS d(day, n)
  FULL JOIN public.shift AS s ON s.day = d.day
  CROSS JOIN json_to_record('{"a": 1}') AS r(a integer);

COMMIT;
