CREATE SUBSCRIPTION orders CONNECTION 'dbname=shop' PUBLICATION orders
  WITH (connect = false, slot_name = NONE, create_slot = false, copy_data = false);
ALTER SUBSCRIPTION orders CONNECTION 'dbname=shop host=standby';
ALTER SUBSCRIPTION orders SET PUBLICATION orders, returns WITH (refresh = false);
ALTER SUBSCRIPTION orders ADD PUBLICATION prices, stock WITH (refresh = false);
ALTER SUBSCRIPTION orders DROP PUBLICATION orders WITH (refresh = false);
ALTER SUBSCRIPTION orders SET (binary = true, streaming = true, disable_on_error);
ALTER SUBSCRIPTION orders DISABLE;
ALTER SUBSCRIPTION orders RENAME TO goods;
ALTER SUBSCRIPTION goods OWNER TO CURRENT_USER;
CREATE SUBSCRIPTION short CONNECTION 'dbname=shop' PUBLICATION orders WITH (connect = false, slot_name = NONE);
DROP SUBSCRIPTION short;
DROP SUBSCRIPTION IF EXISTS gone CASCADE;
ALTER SUBSCRIPTION goods SET (slot_name = 'far', synchronous_commit = 'local');
ALTER SUBSCRIPTION goods SET (slot_name = NONE);
