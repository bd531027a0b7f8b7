CREATE TYPE dimensions AS (width numeric(8,2), height integer, depth integer, unit text COLLATE "C");
CREATE FUNCTION area(d dimensions) RETURNS bigint
  LANGUAGE sql IMMUTABLE AS 'SELECT d.width::bigint * d.height';
