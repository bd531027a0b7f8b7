CREATE SCHEMA app;
-- It is the first to speak of the type, and makes its shell.
CREATE FUNCTION app.tag_in(cstring) RETURNS tags LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION app.tag_out(tags) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE FUNCTION app.tag_send(tags) RETURNS bytea LANGUAGE internal STABLE STRICT AS 'textsend';
CREATE FUNCTION tag_receive(internal) RETURNS tags LANGUAGE internal STABLE STRICT AS 'textrecv';
CREATE TYPE tags (INPUT = app.tag_in, OUTPUT = app.tag_out, RECEIVE = tag_receive, LIKE = text, COLLATABLE);
ALTER TYPE tags SET (SEND = app.tag_send, RECEIVE = NONE, STORAGE = main);
DROP FUNCTION tag_receive(internal);
CREATE TABLE post (id integer, tag tags COLLATE "C");
ALTER TYPE tags RENAME TO tag;
ALTER TYPE tag SET SCHEMA app;
CREATE TYPE spare;
CREATE FUNCTION spare_in(cstring) RETURNS spare LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION spare_out(spare) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE spare (INPUT = spare_in, OUTPUT = spare_out);
DROP TYPE spare CASCADE;
CREATE TYPE nothing;
DROP TYPE nothing;
