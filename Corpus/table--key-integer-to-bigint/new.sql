CREATE TABLE sensor (
  id bigint PRIMARY KEY,
  label text
);
CREATE TABLE reading (
  sensor_id bigint NOT NULL REFERENCES sensor (id) ON DELETE CASCADE,
  taken_at timestamp with time zone NOT NULL,
  value double precision,
  PRIMARY KEY (sensor_id, taken_at)
);
CREATE VIEW latest AS
  SELECT DISTINCT ON (sensor_id) sensor_id, taken_at, value
  FROM reading
  ORDER BY sensor_id, taken_at DESC;
