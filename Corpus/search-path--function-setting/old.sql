CREATE SCHEMA core;
SET search_path = core;
CREATE TABLE config (key text PRIMARY KEY, value text);
CREATE FUNCTION setting(k text) RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT value FROM config WHERE key = k $$;
