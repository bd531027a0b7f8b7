CREATE FUNCTION vat(net numeric, percent numeric) RETURNS numeric
  LANGUAGE sql IMMUTABLE STRICT AS 'SELECT net * percent / 100';
CREATE TABLE bill (net numeric, tax numeric GENERATED ALWAYS AS (vat(net, 19)) STORED);
COMMENT ON FUNCTION vat(numeric, numeric) IS 'Value added tax';
