CREATE TYPE centimetres;
CREATE FUNCTION cm_in(cstring) RETURNS centimetres LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION cm_out(centimetres) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION cm_recv(internal) RETURNS centimetres LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE FUNCTION cm_send(centimetres) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int4send';
CREATE TYPE centimetres (INPUT = cm_in, OUTPUT = cm_out, RECEIVE = cm_recv, SEND = cm_send, LIKE = integer,
  CATEGORY = 'N', DEFAULT = '0', DELIMITER = ';');
CREATE FUNCTION taller(centimetres, centimetres) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4gt';
CREATE FUNCTION cm_compare(centimetres, centimetres) RETURNS integer LANGUAGE internal IMMUTABLE STRICT
  AS 'btint4cmp';
CREATE OPERATOR > (LEFTARG = centimetres, RIGHTARG = centimetres, FUNCTION = taller);
CREATE OPERATOR CLASS centimetres_ops DEFAULT FOR TYPE centimetres USING btree AS
  OPERATOR 5 >, FUNCTION 1 cm_compare(centimetres, centimetres);
CREATE CAST (integer AS centimetres) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE TABLE tree (id integer, height integer, girth centimetres DEFAULT '10', rings centimetres[]);
CREATE TABLE plank (length centimetres PRIMARY KEY);
CREATE INDEX tree_girth ON tree (girth);
CREATE VIEW stout AS SELECT id FROM tree WHERE girth > '100';
CREATE TABLE log (id integer, length centimetres) PARTITION BY RANGE (length);
CREATE TYPE span AS RANGE (SUBTYPE = centimetres);
COMMENT ON TYPE centimetres IS 'A length';
