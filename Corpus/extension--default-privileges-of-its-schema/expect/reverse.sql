BEGIN;

ALTER DEFAULT PRIVILEGES IN SCHEMA other REVOKE EXECUTE ON FUNCTIONS FROM watchman;

DROP EXTENSION pgcrypto;

DROP SCHEMA other;

ALTER EXTENSION unaccent SET SCHEMA ext;

GRANT EXECUTE ON FUNCTION ext.unaccent(regdictionary, text) TO watchman;
GRANT EXECUTE ON FUNCTION ext.unaccent(text) TO watchman;
GRANT EXECUTE ON FUNCTION ext.unaccent_init(internal) TO watchman;
GRANT EXECUTE ON FUNCTION ext.unaccent_lexize(internal, internal, internal, internal) TO watchman;

COMMIT;
