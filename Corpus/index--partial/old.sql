CREATE TABLE job (
  id bigint PRIMARY KEY,
  queue text NOT NULL,
  run_at timestamp with time zone,
  finished_at timestamp with time zone,
  attempts integer NOT NULL DEFAULT 0
);
CREATE INDEX job_open_idx ON job (queue, run_at) WHERE finished_at IS NULL;
CREATE UNIQUE INDEX job_single_idx ON job (queue) WHERE queue = 'nightly';
