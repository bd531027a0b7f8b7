CREATE TABLE lap (race integer NOT NULL, seconds numeric, driver text) PARTITION BY HASH (race);
CREATE TABLE lap_0 (race integer NOT NULL, seconds numeric);
