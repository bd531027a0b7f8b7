CREATE TYPE extent AS (wide int);
CREATE TABLE crate (id int PRIMARY KEY, size extent);
CREATE FUNCTION widest(extent) RETURNS boolean RETURN ($1).wide > 10;
CREATE VIEW sizes AS SELECT id, (size).wide + 1 AS wide FROM crate;
