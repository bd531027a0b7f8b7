CREATE TABLE types (
  a int, b int4, c int8, d int2, e float, f float4, g float8, h float(10), i bool,
  j dec(5,2), k decimal, l numeric(10), m varchar(50), n varchar, o char, p char(3), q bpchar,
  r timestamptz, s timestamp, t timestamp(3), u timetz, v time, w bit, x bit varying(3), y varbit,
  z int[3][], aa integer array[4], bb text[][], cc varchar(3)[], dd national character varying(7),
  ee interval hour to second(2), ff interval year, gg double precision, hh nchar(2)
);
