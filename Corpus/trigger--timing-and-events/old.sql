CREATE TABLE wine (id integer PRIMARY KEY, name text, vintage integer, changed timestamp with time zone);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed := now();
  RETURN NEW;
END $$;
CREATE TRIGGER wine_touch BEFORE UPDATE ON wine FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER wine_log AFTER INSERT ON wine FOR EACH STATEMENT EXECUTE FUNCTION touch();
