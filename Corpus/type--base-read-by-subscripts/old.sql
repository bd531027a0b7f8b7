CREATE EXTENSION hstore;
CREATE TYPE cell;
CREATE FUNCTION cell_in(cstring) RETURNS cell LANGUAGE internal IMMUTABLE STRICT AS 'point_in';
CREATE FUNCTION cell_out(cell) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'point_out';
CREATE TYPE cell (INPUT = cell_in, OUTPUT = cell_out, INTERNALLENGTH = 16, ALIGNMENT = double, ELEMENT = float8);
CREATE TABLE item (place cell, labels hstore);
