BEGIN;

CREATE TYPE shop.span AS (
    first smallint,
    last smallint
);

CREATE DOMAIN shop.hours AS shop.span[];

CREATE DOMAIN shop.week AS shop.hours[]
    CONSTRAINT week_check CHECK (cardinality(VALUE) = 7);

CREATE FUNCTION shop.are_apart(spans shop.span[])
RETURNS boolean
LANGUAGE sql
IMMUTABLE
RETURN cardinality(spans) < 2 OR (spans[1]).last < (spans[2]).first;

ALTER DOMAIN shop.hours ADD CONSTRAINT hours_check CHECK (shop.are_apart(VALUE));

CREATE TABLE shop.branch (
    id integer NOT NULL,
    opens shop.week,
    holidays shop.hours,
    CONSTRAINT branch_pkey PRIMARY KEY (id)
);

COMMIT;
