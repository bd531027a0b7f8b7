CREATE FUNCTION real_distance(a real, b real) RETURNS double precision
  LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a - b)::double precision';
CREATE TYPE weight_range AS RANGE (
  SUBTYPE = real,
  SUBTYPE_DIFF = real_distance,
  MULTIRANGE_TYPE_NAME = weight_set
);
CREATE TYPE name_range AS RANGE (SUBTYPE = text, COLLATION = "C", SUBTYPE_OPCLASS = text_ops);
CREATE TABLE tariff (id integer PRIMARY KEY, grams weight_range, gaps weight_set);
CREATE INDEX tariff_grams_idx ON tariff USING gist (grams);
