CREATE FOREIGN DATA WRAPPER weather_files;
CREATE SERVER stations FOREIGN DATA WRAPPER weather_files;
CREATE TYPE sky AS ENUM ('cloudy', 'bright');
CREATE FOREIGN TABLE reading (
  station text OPTIONS (field 'station') COLLATE "C" NOT NULL CHECK (station <> ''),
  -- No cast leads from text to it: what is read is parsed anew.
  taken_at timestamptz OPTIONS (format 'rfc3339', null 'none'),
  degrees numeric(4, 1) NOT NULL,
  sky sky,
  fahrenheit numeric OPTIONS (field 'f') GENERATED ALWAYS AS (degrees * 1.8 + 32) STORED
) SERVER stations OPTIONS (file 'readings.csv', header 'true');
COMMENT ON FOREIGN TABLE reading IS 'What the stations sent';
COMMENT ON COLUMN reading.degrees IS 'Celsius';
ALTER FOREIGN TABLE reading ALTER COLUMN degrees SET STATISTICS 10;
