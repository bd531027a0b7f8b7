CREATE FUNCTION total(a integer) RETURNS bigint LANGUAGE sql AS 'SELECT a::bigint';
CREATE PROCEDURE count_again(INOUT n integer) LANGUAGE sql AS 'SELECT n';
