CREATE TYPE reading AS (at timestamptz, v float8);
CREATE TABLE probe (id int, last reading, all_of reading[], other _reading);
CREATE FUNCTION peak(r reading[]) RETURNS reading LANGUAGE sql AS 'SELECT r[1]';
COMMENT ON COLUMN reading.v IS 'Volts';
