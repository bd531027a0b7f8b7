CREATE SCHEMA warehouse AUTHORIZATION warehouse_lead;
COMMENT ON SCHEMA warehouse IS 'Stock';
CREATE TABLE warehouse.bin (code text PRIMARY KEY);
