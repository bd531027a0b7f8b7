-- What a migration creates gets the default privileges too, wanted or not.
CREATE TABLE salary (id integer, amount numeric);
CREATE FUNCTION headline() RETURNS text LANGUAGE sql AS $$ SELECT 'none'::text $$;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO web;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
CREATE TABLE news (id integer);
CREATE TABLE topic (id integer);
