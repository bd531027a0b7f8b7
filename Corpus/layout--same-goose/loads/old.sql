CREATE TABLE flight (id integer PRIMARY KEY, distance integer);
ALTER TABLE flight ALTER COLUMN distance TYPE numeric, ALTER COLUMN distance SET DEFAULT 0;
CREATE FUNCTION longest() RETURNS numeric LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT max(distance) FROM flight);
END;
$$;
