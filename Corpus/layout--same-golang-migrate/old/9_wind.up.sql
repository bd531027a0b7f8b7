CREATE TYPE wind AS ENUM ('calm', 'breeze');
ALTER TABLE flight DROP COLUMN force, ADD COLUMN wind wind NOT NULL;
