CREATE SCHEMA one;
CREATE SCHEMA two;
SET search_path = missing, two, one;
CREATE TABLE lands_in_two (a int);
SELECT set_config('search_path', 'one', false);
CREATE TABLE lands_in_one (a int);
SET standard_conforming_strings = off;
CREATE TABLE escapes (a text DEFAULT 'a\'b', b text DEFAULT 'c\\d');
SET standard_conforming_strings = on;
CREATE TABLE plain (a text DEFAULT 'c\d');
CREATE TABLE IF NOT EXISTS plain (b int);
DROP TABLE IF EXISTS nowhere;
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2';
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'positive') THEN
    ALTER TABLE one.plain ADD CONSTRAINT positive CHECK (a <> '');
  END IF;
END $$;
SET check_function_bodies = off;
CREATE FUNCTION loose() RETURNS int LANGUAGE sql AS 'SELECT x FROM nowhere';
RESET search_path;
CREATE TABLE in_public (a int);
