BEGIN;

DROP SUBSCRIPTION stock;

ALTER SUBSCRIPTION orders CONNECTION 'dbname=shop host=standby';

-- Run ALTER SUBSCRIPTION … REFRESH PUBLICATION afterwards, outside of a transaction block.
ALTER SUBSCRIPTION orders SET PUBLICATION orders, returns WITH (refresh = false);

ALTER SUBSCRIPTION orders SET (binary = true, streaming = true, synchronous_commit = remote_apply, disable_on_error = true);
COMMENT ON SUBSCRIPTION orders IS 'From the standby';

-- The replication slot must be made on the publisher, and the tables filled.
CREATE SUBSCRIPTION prices
    CONNECTION 'dbname=shop'
    PUBLICATION prices
    WITH (connect = false, slot_name = NONE, two_phase = true);

COMMIT;
