BEGIN;

CREATE TYPE harbour.depth_range AS RANGE (SUBTYPE = numeric);
GRANT USAGE ON TYPE harbour.depth_multirange TO pilot;
REVOKE EXECUTE ON FUNCTION harbour.depth_range(numeric, numeric) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION harbour.depth_range(numeric, numeric) TO pilot;
REVOKE EXECUTE ON FUNCTION harbour.depth_range(numeric, numeric, text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION harbour.depth_multirange() FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION harbour.depth_multirange(harbour.depth_range) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION harbour.depth_multirange(harbour.depth_range[]) FROM PUBLIC;
GRANT USAGE ON TYPE harbour.depth_range TO pilot;

CREATE FUNCTION harbour.shallow(depths harbour.depth_range)
RETURNS boolean
LANGUAGE sql
RETURN upper(depths) < 2;

REVOKE EXECUTE ON FUNCTION harbour.shallow(harbour.depth_range) FROM PUBLIC;

ALTER TABLE harbour.berth ADD COLUMN depths harbour.depth_range;

ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA harbour GRANT USAGE ON TYPES TO pilot;

COMMIT;
