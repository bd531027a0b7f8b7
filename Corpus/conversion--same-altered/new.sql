CREATE SCHEMA text;
CREATE CONVERSION text.from_latin FOR 'latin1' TO 'utf8' FROM iso8859_1_to_utf8;
