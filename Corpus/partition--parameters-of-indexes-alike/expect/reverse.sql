BEGIN;

DROP INDEX public.log_last;

CREATE INDEX log_2024_day_idx1 ON public.log_2024 (day DESC);
CREATE INDEX log_last ON public.log (day DESC);

COMMIT;
