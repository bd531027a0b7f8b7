CREATE TABLE scroll (id integer, text text);
CREATE FUNCTION unroll(id integer) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
GRANT SELECT, UPDATE (text) ON scroll TO reader;
GRANT EXECUTE ON FUNCTION unroll(integer) TO reader;
ALTER TABLE scroll OWNER TO scribe;
ALTER TABLE scroll RENAME COLUMN text TO words;
ALTER TABLE scroll RENAME TO codex;
ALTER FUNCTION unroll(integer) RENAME TO leaf_through;
