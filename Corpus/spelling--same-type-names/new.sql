CREATE TABLE types (
  a integer, b integer, c bigint, d smallint, e double precision, f real, g double precision, h real,
  i boolean,
  j numeric(5,2), k numeric, l numeric(10,0), m character varying(50), n character varying, o character(1),
  p character(3), q bpchar,
  r timestamp with time zone, s timestamp without time zone, t timestamp(3) without time zone,
  u time with time zone, v time without time zone, w bit(1), x bit varying(3), y bit varying,
  z integer[], aa integer[], bb text[], cc character varying(3)[], dd character varying(7),
  ee interval hour to second(2), ff interval year, gg double precision, hh character(2)
);
