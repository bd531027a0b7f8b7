CREATE FUNCTION migrate() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  held integer;
BEGIN
  SELECT count(*) INTO held FROM pg_catalog.pg_class;
  CREATE TABLE parcel (id integer PRIMARY KEY, weight numeric);
  EXECUTE 'CREATE INDEX parcel_weight ON parcel (weight)';
  RAISE NOTICE 'there were % relations', held;
END
$$;
SELECT migrate();
DROP FUNCTION migrate();
CREATE FUNCTION migrate() RETURNS void LANGUAGE sql AS 'CREATE TABLE van (plate text)';
SELECT migrate();
DROP FUNCTION migrate();
CREATE PROCEDURE shrink() LANGUAGE plpgsql AS 'BEGIN ALTER TABLE van ADD COLUMN seats integer; END';
CALL shrink();
DROP PROCEDURE shrink();
