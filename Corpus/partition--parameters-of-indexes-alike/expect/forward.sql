BEGIN;

DROP INDEX public.log_last;

CREATE INDEX log_2024_day_idx1 ON public.log_2024 (day DESC) WITH (fillfactor = 50);
CREATE INDEX log_last ON public.log (day DESC) WITH (fillfactor = 50);

COMMIT;
