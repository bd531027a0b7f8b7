BEGIN;

DROP SUBSCRIPTION prices;

ALTER SUBSCRIPTION orders CONNECTION 'dbname=shop host=replica';

-- Run ALTER SUBSCRIPTION … REFRESH PUBLICATION afterwards, outside of a transaction block.
ALTER SUBSCRIPTION orders SET PUBLICATION orders WITH (refresh = false);

ALTER SUBSCRIPTION orders SET (binary = false, streaming = false, synchronous_commit = off, disable_on_error = false);
COMMENT ON SUBSCRIPTION orders IS 'From the shop';

-- The replication slot must be made on the publisher, and the tables filled.
CREATE SUBSCRIPTION stock
    CONNECTION 'dbname=shop'
    PUBLICATION prices, stock
    WITH (connect = false, slot_name = NONE, binary = true);

COMMIT;
