CREATE TABLE meter (
  id integer,
  total integer,
  rate real,
  read_at timestamp without time zone,
  note character varying(20)
);
