CREATE TYPE span AS RANGE (SUBTYPE = numeric);
CREATE DOMAIN weight AS numeric(10,1);
CREATE TABLE reading (
  id integer PRIMARY KEY,
  taken date NOT NULL,
  exact timestamp(0) without time zone,
  lasted interval(3),
  amount numeric(12,2),
  total double precision,
  share real,
  level real,
  small real,
  sent_from cidr,
  marks integer[],
  between_days daterange,
  heavy weight,
  opens time without time zone,
  kind name
);
CREATE TABLE reading_2025 (remark text) INHERITS (reading);
