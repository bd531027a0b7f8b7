CREATE TABLE tyre (id integer, inches integer, season text);
CREATE INDEX tyre_season_size_idx ON tyre (season, inches);
