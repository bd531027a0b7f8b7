BEGIN;

ALTER FUNCTION core.setting(text) SET search_path TO 'core', 'pg_catalog';

COMMIT;
