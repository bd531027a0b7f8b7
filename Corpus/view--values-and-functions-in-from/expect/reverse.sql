BEGIN;

DROP VIEW public.next_days;
DROP VIEW public.weekday;

CREATE VIEW public.weekday AS
SELECT number, name
FROM (VALUES (1, 'Monday'), (2, 'Tuesday'), (3, 'Wednesday')) AS d(number, name);

CREATE VIEW public.next_days AS
SELECT g::date AS day
FROM generate_series(now(), now() + '7 days', '1 day') AS g;

COMMIT;
