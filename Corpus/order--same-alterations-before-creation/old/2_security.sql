ALTER TABLE stall ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_stall ON stall TO seller USING (name = CURRENT_USER);
GRANT SELECT ON stall, market TO seller;
