CREATE TABLE wine (id integer PRIMARY KEY, name text, vintage integer, changed timestamp with time zone);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER wine_touch BEFORE INSERT OR UPDATE OF name, vintage ON wine
  FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER wine_log AFTER INSERT OR DELETE OR TRUNCATE ON wine EXECUTE FUNCTION touch();
