BEGIN;

DROP INDEX live.job_state_idx;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION live.run(j live.job)
RETURNS text
LANGUAGE sql
AS $$SELECT upper(j.state)$$;

-- Fails when a row holds NULL in state.
ALTER TABLE live.job
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN state SET NOT NULL,
    ADD CONSTRAINT job_state_check CHECK (state <> '');

CREATE INDEX job_state_idx ON live.job (state, id);

COMMIT;
