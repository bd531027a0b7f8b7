-- atlas:txmode none

-- Modify "kite" table
ALTER TABLE kite ADD COLUMN tail text;
CREATE INDEX kite_name ON kite (name);
