CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE TABLE device (
  serial_no text PRIMARY KEY,
  attributes ext.hstore NOT NULL DEFAULT ''
);
CREATE INDEX device_attributes_idx ON device USING gist (attributes);
