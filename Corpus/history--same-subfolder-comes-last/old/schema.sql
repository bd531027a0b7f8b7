CREATE TABLE archive (id bigint);
CREATE TABLE room (id bigint PRIMARY KEY, name text);
CREATE INDEX room_name ON room (name);
