CREATE PROCEDURE tidy() LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION tidy(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION sweep() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE polish() LANGUAGE plpgsql AS 'BEGIN END';

-- None of these is of that kind, so that nothing goes.
DROP FUNCTION IF EXISTS polish;
DROP PROCEDURE IF EXISTS sweep;
DO $$
BEGIN
  DROP FUNCTION IF EXISTS polish;
EXCEPTION WHEN others THEN
  RAISE NOTICE '%', SQLERRM;
END
$$;

-- Of one name, these are told apart by their kinds.
DROP PROCEDURE IF EXISTS polish;
DROP FUNCTION sweep;
