BEGIN;

ALTER SCHEMA warehouse OWNER TO warehouse_admin;
COMMENT ON SCHEMA warehouse IS 'Stock, by bin; see the floor plan';

COMMIT;
