CREATE TABLE room (id bigint PRIMARY KEY, topic text);
CREATE INDEX room_topic ON room (topic);
