CREATE SCHEMA app;
CREATE TYPE app.code;
CREATE FUNCTION app.code_in(cstring) RETURNS app.code LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION app.code_out(app.code) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE app.code (INPUT = app.code_in, OUTPUT = app.code_out, LIKE = bigint);
CREATE TABLE item (id integer, code app.code);
CREATE VIEW coded AS SELECT code FROM item;
COMMENT ON FUNCTION app.code_in(cstring) IS 'Reads a code';
