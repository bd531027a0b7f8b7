CREATE SCHEMA warehouse AUTHORIZATION warehouse_admin;
COMMENT ON SCHEMA warehouse IS 'Stock, by bin; see the floor plan';
CREATE TABLE warehouse.bin (code text PRIMARY KEY);
