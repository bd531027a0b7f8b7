CREATE FUNCTION base_rate() RETURNS numeric LANGUAGE sql IMMUTABLE RETURN 4.5;
CREATE FUNCTION offered_rate(years integer) RETURNS numeric
  LANGUAGE sql IMMUTABLE RETURN base_rate() + years * 0.1;
CREATE TABLE mortgage (years integer, rate numeric GENERATED ALWAYS AS (offered_rate(years)) STORED);
