CREATE TABLE valve (
  id integer CONSTRAINT valve_pk PRIMARY KEY,
  bar integer CONSTRAINT valve_pressure CHECK (bar < 10)
);
COMMENT ON CONSTRAINT valve_pressure ON valve IS 'Limit by the maker';
COMMENT ON CONSTRAINT valve_pk ON valve IS 'Number on the plate';
