CREATE SUBSCRIPTION orders CONNECTION 'dbname=shop host=standby' PUBLICATION orders, returns
  WITH (connect = false, slot_name = NONE, enabled = false, binary = true, streaming = true,
    synchronous_commit = remote_apply, disable_on_error = true);
CREATE SUBSCRIPTION prices CONNECTION 'dbname=shop' PUBLICATION prices
  WITH (connect = false, slot_name = NONE, two_phase = true);
COMMENT ON SUBSCRIPTION orders IS 'From the standby';
