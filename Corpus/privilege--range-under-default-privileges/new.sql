CREATE SCHEMA harbour;

-- The range's functions and its multirange get these too, which pg_dump says nothing of.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA harbour GRANT USAGE ON TYPES TO pilot;

CREATE TYPE harbour.depth_range AS RANGE (subtype = numeric);
CREATE TABLE harbour.berth (id integer PRIMARY KEY, depths harbour.depth_range);
CREATE FUNCTION harbour.shallow(depths harbour.depth_range) RETURNS boolean LANGUAGE sql RETURN upper(depths) < 2;
GRANT EXECUTE ON FUNCTION harbour.depth_range(numeric, numeric) TO pilot;
