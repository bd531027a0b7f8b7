BEGIN;

DROP INDEX public.metric_name;
CREATE INDEX metric_name ON ONLY public.metric (name);
CREATE INDEX metric_a_name ON public.metric_a (name);
ALTER INDEX public.metric_name ATTACH PARTITION public.metric_a_name;

COMMIT;
