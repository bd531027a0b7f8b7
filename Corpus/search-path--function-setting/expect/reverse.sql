BEGIN;

ALTER FUNCTION core.setting(text) RESET search_path;

COMMIT;
