BEGIN;

CREATE INDEX metric_b_name ON public.metric_b (name);
ALTER INDEX public.metric_name ATTACH PARTITION public.metric_b_name;

COMMIT;
