ALTER TABLE stall ADD CONSTRAINT stall_market_fkey FOREIGN KEY (market_id) REFERENCES market;
ALTER TABLE stall ALTER COLUMN name SET NOT NULL;
CREATE INDEX stall_name_idx ON stall (name);
COMMENT ON COLUMN stall.name IS 'On the sign';
