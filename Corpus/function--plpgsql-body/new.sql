CREATE TABLE queue (id bigserial PRIMARY KEY, payload text, taken boolean DEFAULT false);
CREATE FUNCTION take() RETURNS bigint LANGUAGE plpgsql AS $body$
DECLARE
  got bigint;
BEGIN
  UPDATE queue SET taken = true
  WHERE id = (SELECT id FROM queue WHERE NOT taken ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1)
  RETURNING id INTO got;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'nothing to do in % $$', now();
  END IF;
  RETURN got;
END
$body$;
