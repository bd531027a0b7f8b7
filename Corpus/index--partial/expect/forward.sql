BEGIN;

DROP INDEX public.job_single_idx;
DROP INDEX public.job_open_idx;
CREATE INDEX job_open_idx ON public.job (queue, run_at) WHERE finished_at IS NULL AND attempts < 5;
CREATE UNIQUE INDEX job_single_idx ON public.job (queue);

COMMIT;
