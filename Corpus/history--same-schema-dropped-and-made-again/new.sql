CREATE SCHEMA cache;
CREATE TABLE cache.entry (key bytea);
