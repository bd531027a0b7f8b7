CREATE SCHEMA core;
SET search_path = core, pg_catalog;
CREATE TABLE config (key text PRIMARY KEY, value text);
CREATE FUNCTION setting(k text) RETURNS text LANGUAGE sql STABLE
  SET search_path FROM CURRENT
  AS $$ SELECT value FROM config WHERE key = k $$;
