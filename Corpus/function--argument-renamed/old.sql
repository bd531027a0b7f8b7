CREATE FUNCTION vat(amount numeric, rate numeric) RETURNS numeric
  LANGUAGE sql IMMUTABLE STRICT AS 'SELECT amount * rate / 100';
CREATE TABLE bill (net numeric, tax numeric GENERATED ALWAYS AS (vat(net, 19)) STORED);
COMMENT ON FUNCTION vat(numeric, numeric) IS 'Value added tax';
