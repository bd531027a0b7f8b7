BEGIN;

CREATE SEQUENCE shop.zone_seq;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION shop.shift()
RETURNS integer
LANGUAGE sql
STABLE
AS $$ SELECT 1 $$;

CREATE TABLE shop.zone_setting (
    "Rank" integer
);

CREATE VIEW shop.active_setting AS
SELECT "Rank"
FROM shop.zone_setting
WHERE "Rank" > 0;

CREATE FUNCTION shop.first_rank()
RETURNS integer
LANGUAGE plpgsql
STABLE
AS $$
BEGIN
  RETURN (SELECT s."Rank" FROM shop.active_setting s LIMIT 1) + nextval('shop.zone_seq') + shop.shift();
END
$$;

ALTER TABLE shop.item ADD COLUMN rank integer DEFAULT shop.first_rank();

CREATE OR REPLACE FUNCTION shop.best_rank()
RETURNS integer
LANGUAGE sql
STABLE
AS $$
  SELECT max(rank) FROM shop.item
$$;

-- Destroys data: table shop.legacy_rank.
DROP TABLE shop.legacy_rank;

COMMIT;
