CREATE TABLE item (id integer);
CREATE TYPE token;
CREATE FUNCTION token_in(cstring) RETURNS token LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION token_out(token) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
ALTER FUNCTION token_out(token) STABLE;
COMMENT ON FUNCTION token_out(token) IS 'Spells';
