CREATE TYPE reply AS ENUM ('yes', E'n\x6f', U&'ma\0079be');
CREATE TABLE letter (id integer);
COMMENT ON TABLE letter IS E'It\'s\na letter';
COMMENT ON COLUMN letter.id IS $q$a $$ 'number'$q$;
CREATE FUNCTION hi() RETURNS text LANGUAGE sql AS E'SELECT \'hi\'';
