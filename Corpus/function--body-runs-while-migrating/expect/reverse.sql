BEGIN;

DROP VIEW shop.active_setting;

-- Destroys data: table shop.zone_setting.
DROP TABLE shop.zone_setting;

DROP FUNCTION shop.shift();

-- Destroys data: sequence shop.zone_seq and its value.
DROP SEQUENCE shop.zone_seq;

CREATE TABLE shop.legacy_rank (
    n integer
);

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION shop.best_rank()
RETURNS integer
LANGUAGE sql
STABLE
AS $$
  SELECT max(n) FROM shop.legacy_rank
$$;

-- Destroys data: column rank of table shop.item.
ALTER TABLE shop.item DROP COLUMN rank;

DROP FUNCTION shop.first_rank();

COMMIT;
