CREATE FUNCTION to_whole(internal) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE TRANSFORM FOR integer LANGUAGE sql (
  FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION to_whole(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'Both ways';
