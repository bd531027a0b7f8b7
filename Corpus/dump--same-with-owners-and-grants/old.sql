CREATE TABLE dish (id serial PRIMARY KEY, name text, cost numeric);
ALTER TABLE dish OWNER TO cook;
GRANT SELECT (id, name) ON dish TO waiter;
GRANT ALL ON SEQUENCE dish_id_seq TO waiter;
CREATE FUNCTION margin() RETURNS integer LANGUAGE sql AS 'SELECT 3';
ALTER FUNCTION margin() OWNER TO cook;
REVOKE EXECUTE ON FUNCTION margin() FROM PUBLIC;
