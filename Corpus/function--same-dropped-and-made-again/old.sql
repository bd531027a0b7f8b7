CREATE FUNCTION total(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION total(a integer, b integer) RETURNS integer LANGUAGE sql AS 'SELECT a + b';
CREATE VIEW sums AS SELECT total(1) AS one;
DROP FUNCTION total(integer) CASCADE;
CREATE OR REPLACE FUNCTION total(a integer) RETURNS bigint LANGUAGE sql AS 'SELECT a::bigint';
DROP ROUTINE total(integer, integer);
CREATE PROCEDURE recount(INOUT n integer) LANGUAGE sql AS 'SELECT n';
ALTER PROCEDURE recount(INOUT integer) RENAME TO count_again;
