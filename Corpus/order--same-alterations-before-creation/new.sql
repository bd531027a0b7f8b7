CREATE TABLE market (id integer PRIMARY KEY);
GRANT SELECT ON market TO seller;
CREATE TABLE stall (
  id integer PRIMARY KEY,
  market_id integer CONSTRAINT stall_market_fkey REFERENCES market,
  name name NOT NULL
);
CREATE INDEX stall_name_idx ON stall (name);
COMMENT ON COLUMN stall.name IS 'On the sign';
ALTER TABLE stall ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_stall ON stall TO seller USING (name = CURRENT_USER);
GRANT SELECT ON stall TO seller;
