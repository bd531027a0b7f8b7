DO $$
DECLARE
  is_late bool;
  "how many" int[];
BEGIN
  is_late = (SELECT current_date > '2020-01-01');
  "how many" := ARRAY[1];
  "how many"[2] := 2;
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
