CREATE TYPE reply AS ENUM ('yes', 'no', 'maybe');
CREATE TABLE letter (id integer);
COMMENT ON TABLE letter IS 'It''s
a letter';
COMMENT ON COLUMN letter.id IS 'a $$ ''number''';
CREATE FUNCTION hi() RETURNS text LANGUAGE sql AS $$SELECT 'hi'$$;
