CREATE TYPE code;
CREATE FUNCTION code_in(cstring, oid, integer) RETURNS code LANGUAGE internal IMMUTABLE STRICT AS 'varcharin';
CREATE FUNCTION code_out(code) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
CREATE FUNCTION code_limit_in(cstring[]) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
CREATE FUNCTION code_limit_out(integer) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
CREATE FUNCTION code_analyze(internal) RETURNS boolean LANGUAGE internal STRICT AS 'range_typanalyze';
CREATE TYPE code (INPUT = code_in, OUTPUT = code_out, INTERNALLENGTH = VARIABLE, TYPMOD_IN = code_limit_in,
  TYPMOD_OUT = code_limit_out, ANALYZE = code_analyze, STORAGE = extended);
CREATE TABLE item (code code(5));
CREATE TYPE cell;
CREATE FUNCTION cell_in(cstring) RETURNS cell LANGUAGE internal IMMUTABLE STRICT AS 'point_in';
CREATE FUNCTION cell_out(cell) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'point_out';
CREATE TYPE cell (INPUT = cell_in, OUTPUT = cell_out, INTERNALLENGTH = 16, ALIGNMENT = double, ELEMENT = float8,
  SUBSCRIPT = raw_array_subscript_handler);
