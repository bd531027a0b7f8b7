CREATE TABLE meter (
  id integer,
  total numeric(12,3),
  rate double precision,
  read_at timestamp with time zone,
  note text
);
