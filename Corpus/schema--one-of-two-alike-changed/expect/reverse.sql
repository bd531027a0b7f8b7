BEGIN;

DROP INDEX live.job_state_idx;

ALTER TABLE live.job
    DROP CONSTRAINT job_state_check,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN state DROP NOT NULL;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION live.run(j live.job)
RETURNS text
LANGUAGE sql
AS $$SELECT j.state$$;

CREATE INDEX job_state_idx ON live.job (state);

COMMIT;
