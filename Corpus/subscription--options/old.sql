CREATE SUBSCRIPTION orders CONNECTION 'dbname=shop host=replica' PUBLICATION orders
  WITH (connect = false, slot_name = NONE, enabled = false);
CREATE SUBSCRIPTION stock CONNECTION 'dbname=shop' PUBLICATION stock, prices
  WITH (connect = false, slot_name = NONE, binary = true);
COMMENT ON SUBSCRIPTION orders IS 'From the shop';
