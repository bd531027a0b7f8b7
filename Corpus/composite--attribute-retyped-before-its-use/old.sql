CREATE TYPE extent AS (wide boolean);
CREATE TABLE crate (id int PRIMARY KEY);
CREATE FUNCTION widest(extent) RETURNS boolean RETURN ($1).wide;
