CREATE SCHEMA shop;

CREATE TYPE shop.span AS (first smallint, last smallint);

CREATE FUNCTION shop.are_apart(spans shop.span[]) RETURNS boolean LANGUAGE sql IMMUTABLE
    RETURN cardinality(spans) < 2 OR spans[1].last < spans[2].first;

CREATE DOMAIN shop.hours AS shop.span[] CHECK (shop.are_apart(VALUE));

CREATE DOMAIN shop.week AS shop.hours[] CHECK (cardinality(VALUE) = 7);

CREATE TABLE shop.branch (id integer PRIMARY KEY, opens shop.week, holidays shop.hours);
