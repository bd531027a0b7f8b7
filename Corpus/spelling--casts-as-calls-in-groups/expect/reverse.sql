BEGIN;

CREATE OR REPLACE VIEW public.next_day AS
SELECT at::date + 1 AS day
FROM public.visit
GROUP BY date(at);

COMMIT;
