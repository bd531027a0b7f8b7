CREATE SCHEMA billing;
COMMENT ON SCHEMA billing IS 'Money owed to us';
