-- The objects that the queries in this folder are about.
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE app.point3 AS (x int, y int, z numeric);
CREATE DOMAIN app.email AS text;
CREATE DOMAIN app.cents AS numeric(10,2);
CREATE DOMAIN app.ids AS int[];
CREATE TYPE app.floatrange AS RANGE (subtype = float8);
CREATE SEQUENCE app.item_seq;
CREATE TABLE app.item (
  id int PRIMARY KEY, name text, code varchar(20), price numeric(10,2), amount int, big bigint, small smallint,
  ratio float8, single real, made timestamptz, day date, tags text[], nums int[], data jsonb, doc json, old boolean,
  mood app.mood, spot app.point3, mail app.email, cost app.cents, owner int, c char(3), span interval, at timestamp,
  ts time, uid uuid, bits bit(4), addr inet, raw bytea, r int4range, xml xml, list app.ids, internal "char",
  nick name, codes varchar(5)[], oid oid);
CREATE TABLE app.person (id int PRIMARY KEY, name text, boss int, mail app.email, joined date);
CREATE TABLE app.visit (item_id int, person_id int, id bigint, made timestamptz, stars smallint);
CREATE VIEW app.cheap AS SELECT id, name FROM app.item WHERE price < 10;
CREATE FUNCTION app.area(int, int) RETURNS int LANGUAGE sql AS 'SELECT $1 * $2';
CREATE FUNCTION app.area(numeric, numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1 * $2';
CREATE FUNCTION app.pairs(a int, OUT b int, OUT c text) RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, ''x''';
CREATE FUNCTION app.one(a int, b int DEFAULT 2, c int DEFAULT 3) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION app.many(VARIADIC a int[]) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION app.items() RETURNS SETOF app.item LANGUAGE sql AS 'SELECT * FROM app.item';
CREATE FUNCTION app.tab(n int) RETURNS TABLE (a int, b text) LANGUAGE sql AS 'SELECT 1, ''x''';
CREATE FUNCTION app.first(anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT $1[1]';
CREATE FUNCTION app.full_name(app.person) RETURNS text LANGUAGE sql AS 'SELECT $1.name';
CREATE FUNCTION app.same(anyelement, anyelement) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION app.mood_less(app.mood, app.mood) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR app.<<< (LEFTARG = app.mood, RIGHTARG = app.mood, FUNCTION = app.mood_less);
