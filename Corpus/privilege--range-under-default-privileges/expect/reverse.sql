BEGIN;

ALTER DEFAULT PRIVILEGES IN SCHEMA harbour REVOKE USAGE ON TYPES FROM pilot;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

-- Destroys data: column depths of table harbour.berth.
ALTER TABLE harbour.berth DROP COLUMN depths;

DROP FUNCTION harbour.shallow(harbour.depth_range);

DROP TYPE harbour.depth_range;

COMMIT;
