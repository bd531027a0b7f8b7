CREATE INDEX kite_name ON kite (name);
