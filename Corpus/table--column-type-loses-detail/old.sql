CREATE TYPE span AS RANGE (SUBTYPE = numeric);
CREATE DOMAIN weight AS numeric(10,3);
CREATE TABLE reading (
  id integer PRIMARY KEY,
  taken timestamp with time zone NOT NULL,
  exact timestamp without time zone,
  lasted interval,
  amount numeric(12,4),
  total bigint,
  share double precision,
  level integer,
  small smallint,
  sent_from inet,
  marks numeric(6,2)[],
  between_days tsrange,
  heavy weight,
  opens time with time zone,
  kind text
);
CREATE TABLE reading_2025 (remark text) INHERITS (reading);
