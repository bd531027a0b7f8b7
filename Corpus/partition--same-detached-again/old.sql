CREATE TABLE lap (race integer NOT NULL, seconds numeric) PARTITION BY HASH (race);
CREATE TABLE lap_0 PARTITION OF lap FOR VALUES WITH (modulus 1, remainder 0);
ALTER TABLE lap DETACH PARTITION lap_0;
ALTER TABLE lap ADD COLUMN driver text;
