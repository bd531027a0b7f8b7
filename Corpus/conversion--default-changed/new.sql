CREATE SCHEMA text;
CREATE CONVERSION text.from_latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION text.from_latin IS 'As asked for';
CREATE CONVERSION text.from_greek FOR 'ISO_8859_7' TO 'UTF8' FROM iso8859_to_utf8;
