BEGIN;

-- Fails unless the server has an update path.
ALTER EXTENSION citext UPDATE TO '1.6';

COMMIT;
