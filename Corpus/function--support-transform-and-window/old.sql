CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql TRANSFORM FOR TYPE integer AS 'SELECT n * 2';
CREATE FUNCTION numbers(n integer) RETURNS SETOF integer LANGUAGE internal STRICT SUPPORT generate_series_int4_support
  AS 'generate_series_step_int4';
CREATE FUNCTION number_of_row() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';
