CREATE TABLE flight (id integer PRIMARY KEY, distance numeric DEFAULT 0);

CREATE FUNCTION longest() RETURNS numeric LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT max(distance) FROM flight);
END;
$$;
