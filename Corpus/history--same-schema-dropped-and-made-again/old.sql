CREATE SCHEMA cache;
CREATE TABLE cache.entry (key text PRIMARY KEY, value text);
CREATE VIEW recent AS SELECT key FROM cache.entry;
CREATE FUNCTION cache.put(k text) RETURNS void LANGUAGE sql AS '';
DROP SCHEMA cache CASCADE;
CREATE SCHEMA IF NOT EXISTS cache;
CREATE TABLE cache.entry (key bytea);
