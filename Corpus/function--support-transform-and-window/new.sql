CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
CREATE FUNCTION numbers(n integer) RETURNS SETOF integer LANGUAGE internal STRICT AS 'generate_series_step_int4';
ALTER FUNCTION numbers SUPPORT generate_series_int8_support;
CREATE FUNCTION number_of_row() RETURNS bigint LANGUAGE internal WINDOW PARALLEL SAFE AS 'window_rank';
