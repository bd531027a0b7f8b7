CREATE FOREIGN DATA WRAPPER weather_files;
CREATE SERVER stations FOREIGN DATA WRAPPER weather_files;
CREATE TYPE sky AS ENUM ('clear', 'cloudy');
CREATE FOREIGN TABLE reading (
  station text OPTIONS (field 'st') NOT NULL,
  taken_at text OPTIONS (field 'when', format 'iso'),
  degrees integer DEFAULT 0,
  sky sky,
  remark text
) SERVER stations OPTIONS (file 'reading.csv', delimiter ';');
COMMENT ON FOREIGN TABLE reading IS 'What the stations send';
