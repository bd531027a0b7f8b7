CREATE EXTENSION hstore;
CREATE TABLE device (
  serial_no text PRIMARY KEY,
  attributes hstore NOT NULL DEFAULT ''
);
CREATE INDEX device_attributes_idx ON device USING gist (attributes);
