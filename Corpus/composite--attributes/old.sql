CREATE TYPE dimensions AS (width integer, height integer, unit text);
CREATE FUNCTION area(d dimensions) RETURNS bigint
  LANGUAGE sql IMMUTABLE AS 'SELECT d.width::bigint * d.height';
