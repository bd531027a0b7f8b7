BEGIN;

ALTER SCHEMA warehouse OWNER TO warehouse_lead;
COMMENT ON SCHEMA warehouse IS 'Stock';

COMMIT;
