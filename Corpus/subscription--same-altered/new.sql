CREATE SUBSCRIPTION goods CONNECTION 'dbname=shop host=standby' PUBLICATION returns, prices, stock
  WITH (connect = false, slot_name = NONE, binary = on, streaming = on, disable_on_error = on, synchronous_commit = local);
