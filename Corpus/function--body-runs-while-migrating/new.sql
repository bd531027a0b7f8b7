CREATE SCHEMA shop;

-- The server runs first_rank() once when the column is added: what it reads must be there before.
CREATE FUNCTION shop.first_rank() RETURNS integer LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT s."Rank" FROM shop.active_setting s LIMIT 1) + nextval('shop.zone_seq') + shop.shift();
END
$$;

CREATE FUNCTION shop.shift() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT 1 $$;

CREATE TABLE shop.item (
  id bigint PRIMARY KEY,
  title text NOT NULL,
  rank integer DEFAULT shop.first_rank()
);

CREATE TABLE shop.zone_setting ("Rank" integer);

CREATE VIEW shop.active_setting AS SELECT "Rank" FROM shop.zone_setting WHERE "Rank" > 0;

CREATE SEQUENCE shop.zone_seq;

CREATE FUNCTION shop.best_rank() RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT max(rank) FROM shop.item
$$;
