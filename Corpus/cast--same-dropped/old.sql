CREATE TYPE pair AS (a integer, b integer);
CREATE CAST (pair AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (pair AS text) IS 'As it is written';
CREATE CAST (text AS pair) WITH INOUT AS IMPLICIT;
DROP CAST (text AS pair);
DROP CAST IF EXISTS (text AS pair) RESTRICT;
