DO $$
BEGIN
  CREATE TABLE made (id integer);
  IF NOT EXISTS (SELECT FROM pg_tables WHERE tablename = 'other') THEN
    EXECUTE 'ALTER TABLE made ADD COLUMN note text';
  END IF;
END
$$;
CREATE PROCEDURE more() LANGUAGE plpgsql AS $$BEGIN ALTER TABLE made ADD COLUMN size integer; END$$;
CALL more();
CREATE GROUP staff;
DROP GROUP staff;
DROP GROUP IF EXISTS staff;
