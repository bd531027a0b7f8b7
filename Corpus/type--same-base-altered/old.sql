CREATE SCHEMA app;
CREATE TYPE app.tag;
CREATE FUNCTION app.tag_in(cstring) RETURNS app.tag LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION app.tag_out(app.tag) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE FUNCTION app.tag_send(app.tag) RETURNS bytea LANGUAGE internal STABLE STRICT AS 'textsend';
CREATE TYPE app.tag (
  INTERNALLENGTH = variable,
  INPUT = app.tag_in,
  OUTPUT = app.tag_out,
  SEND = app.tag_send,
  ALIGNMENT = int4,
  STORAGE = main,
  COLLATABLE = true
);
CREATE TABLE post (id integer, tag app.tag COLLATE "C");
