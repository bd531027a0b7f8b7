CREATE TABLE person (first text, last text, born text);
ALTER TABLE person
    ALTER first TYPE varchar USING first || ' ' || last,
    ALTER born TYPE date USING to_date(born || last, 'YYYY'),
    DROP COLUMN last;
CREATE TYPE size AS (width int, height int);
CREATE TABLE box (outside size CHECK ((outside).width > 0), CHECK (tableoid > 0));
ALTER TABLE box DROP CONSTRAINT box_outside_check, DROP CONSTRAINT box_tableoid_check;
CREATE SEQUENCE small AS smallint MINVALUE -32768;
ALTER SEQUENCE small AS int;
CREATE SEQUENCE back AS smallint INCREMENT -1 MAXVALUE 32767;
ALTER SEQUENCE back AS bigint;
CREATE VIEW counts AS SELECT last_value, log_cnt, small.is_called FROM small;
CREATE TABLE area (place pg_catalog.box, is_open boolean);
CREATE INDEX area_place ON area USING rtree (place);
CREATE TABLE flag (is_set boolean) PARTITION BY LIST ((NOT is_set));
CREATE TABLE flag_unset PARTITION OF flag FOR VALUES IN ('true');
CREATE FUNCTION greet(anyelement = 'World'::text, anyarray = '{1}'::int[]) RETURNS text LANGUAGE sql AS 'SELECT 1::text';
CREATE TABLE pg_temp.scratch (a int);
CREATE FUNCTION pg_temp.scratch() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER noted AFTER INSERT ON flag_unset FOR EACH ROW EXECUTE FUNCTION note();
CREATE OR REPLACE TRIGGER noted AFTER INSERT OR DELETE ON flag FOR EACH ROW EXECUTE FUNCTION note();
CREATE TABLE days (at date) PARTITION BY RANGE (at);
CREATE TABLE days_of_february PARTITION OF days FOR VALUES FROM ('2024-02-02'::date - 1) TO (('2024-02-01'::date + 29));
CREATE TABLE numbers (n bigint) PARTITION BY LIST (n);
CREATE TABLE numbers_of_luck PARTITION OF numbers FOR VALUES IN ((2 * 3 + 1), (-(4)));
