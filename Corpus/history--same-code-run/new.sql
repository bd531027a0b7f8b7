CREATE TABLE made (id integer, note text, size integer);
CREATE PROCEDURE more() LANGUAGE plpgsql AS $$BEGIN ALTER TABLE made ADD COLUMN size integer; END$$;
