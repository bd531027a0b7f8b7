CREATE TABLE valve (
  id integer,
  line integer,
  bar integer CONSTRAINT valve_pressure CHECK (bar < 16),
  CONSTRAINT valve_pk PRIMARY KEY (line, id)
);
COMMENT ON CONSTRAINT valve_pressure ON valve IS 'Limit by the maker';
COMMENT ON CONSTRAINT valve_pk ON valve IS 'Number on the plate';
