\set ON_ERROR_STOP on
\echo loading the schema
\set owner_column keeper
\set greeting 'it''s me'
CREATE TABLE aviary (id integer, :owner_column text, "cage:no" integer);
COMMENT ON TABLE aviary IS :'greeting';
\if false
CREATE TABLE not_made (id integer);
\else
CREATE TABLE made (id integer); CREATE INDEX made_id ON made (id);
\endif
SELECT 'created'::text AS state, id[1:2] FROM (SELECT '{1,2}'::integer[] AS id) x \g /dev/null
