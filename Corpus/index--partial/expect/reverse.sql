BEGIN;

DROP INDEX public.job_single_idx;
DROP INDEX public.job_open_idx;
CREATE INDEX job_open_idx ON public.job (queue, run_at) WHERE finished_at IS NULL;
CREATE UNIQUE INDEX job_single_idx ON public.job (queue) WHERE queue = 'nightly';

COMMIT;
