BEGIN;

REVOKE EXECUTE ON FUNCTION ext.unaccent_lexize(internal, internal, internal, internal) FROM watchman;
REVOKE EXECUTE ON FUNCTION ext.unaccent_init(internal) FROM watchman;
REVOKE EXECUTE ON FUNCTION ext.unaccent(text) FROM watchman;
REVOKE EXECUTE ON FUNCTION ext.unaccent(regdictionary, text) FROM watchman;

CREATE SCHEMA other;

ALTER EXTENSION unaccent SET SCHEMA public;

CREATE EXTENSION pgcrypto WITH SCHEMA ext;

ALTER DEFAULT PRIVILEGES IN SCHEMA other GRANT EXECUTE ON FUNCTIONS TO watchman;

COMMIT;
