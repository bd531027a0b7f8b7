CREATE FUNCTION base_rate(currency text DEFAULT 'EUR') RETURNS numeric
  LANGUAGE sql IMMUTABLE RETURN CASE currency WHEN 'CHF' THEN 1.5 ELSE 3.5 END;
CREATE FUNCTION offered_rate(years integer) RETURNS numeric
  LANGUAGE sql IMMUTABLE RETURN base_rate() + years * 0.1;
CREATE TABLE mortgage (years integer, rate numeric GENERATED ALWAYS AS (offered_rate(years)) STORED);
