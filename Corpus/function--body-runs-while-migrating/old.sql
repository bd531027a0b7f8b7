CREATE SCHEMA shop;

CREATE TABLE shop.item (
  id bigint PRIMARY KEY,
  title text NOT NULL
);

CREATE TABLE shop.legacy_rank (n integer);

CREATE FUNCTION shop.best_rank() RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT max(n) FROM shop.legacy_rank
$$;
