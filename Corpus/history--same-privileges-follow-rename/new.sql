CREATE TABLE codex (id integer, words text);
CREATE FUNCTION leaf_through(id integer) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
ALTER TABLE codex OWNER TO scribe;
GRANT SELECT ON codex TO reader;
GRANT UPDATE (words) ON codex TO reader;
GRANT EXECUTE ON FUNCTION leaf_through(integer) TO reader;
