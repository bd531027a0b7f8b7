CREATE SCHEMA lab;
CREATE TYPE lab.phase AS ENUM ('solid', 'liquid', 'gas');
CREATE TYPE lab.vessel AS (volume dec(6,1), label varchar(8));
CREATE DOMAIN lab.ratio AS float8;
SET search_path TO lab, public;
CREATE TABLE sample (
  whole int, whole4 int4, wide int8, narrow int2, plain float, double8 float8, single4 float4, short float(10),
  long float(25), small real, flag bool, money5 dec(5,2), exact numeric, cut numeric(10), fixed decimal(8,3),
  name30 varchar(30), name varchar, letter char, three character(3), padded bpchar, byte "char", wide_text national character varying(4),
  one bit, few bit varying(3), many bit(5),
  at timestamp, zoned timestamptz, zoned3 timestamp(3) with time zone, bare timestamp(0) without time zone,
  clock time, clock_zoned timetz, clock2 time(2) with time zone,
  lapse interval, lapse2 interval(2), to_second interval hour to second(2), years interval year, months interval year to month,
  counts int[3][], more int array[4], texts text[][], codes varchar(3)[], any_list integer array,
  state phase, stated lab.phase, states phase[], jar vessel, part ratio, parts lab.ratio[],
  raw bytea, doc json, data jsonb, id uuid, tag name, host inet, number oid, rel regclass);
CREATE FUNCTION pick(numeric(5,2), varchar(10), dec, int[3], phase) RETURNS varchar(4) LANGUAGE sql AS 'SELECT $2';
CREATE FUNCTION rows_of() RETURNS SETOF sample LANGUAGE sql AS 'SELECT * FROM lab.sample';
CREATE FUNCTION one_row() RETURNS sample LANGUAGE sql AS 'SELECT * FROM lab.sample';
CREATE FUNCTION typed(x sample.cut%TYPE) RETURNS sample.name30%TYPE LANGUAGE sql AS 'SELECT ''a''::text';
CREATE TABLE counted (a serial, b bigserial, c smallserial, d serial4 NOT NULL, e serial8, f serial2);
