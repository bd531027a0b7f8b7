ALTER TABLE flight DROP COLUMN wind, ADD COLUMN force integer;
DROP TYPE wind;
