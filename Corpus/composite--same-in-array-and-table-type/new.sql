CREATE TYPE reading AS (at timestamp with time zone, v double precision);
CREATE TABLE probe (id integer, last reading, all_of reading[], other reading[]);
CREATE FUNCTION peak(r public.reading[]) RETURNS public.reading LANGUAGE sql AS 'SELECT r[1]';
COMMENT ON COLUMN public.reading.v IS 'Volts';
