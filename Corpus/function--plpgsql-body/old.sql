CREATE TABLE queue (id bigserial PRIMARY KEY, payload text, taken boolean DEFAULT false);
CREATE FUNCTION take() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  got bigint;
BEGIN
  SELECT id INTO got FROM queue WHERE NOT taken LIMIT 1;
  RETURN got;
END
$$;
