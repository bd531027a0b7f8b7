DROP INDEX IF EXISTS room_name;
ALTER TABLE room DROP COLUMN name;
CREATE INDEX room_topic ON room (topic);
