BEGIN;

DROP CONVERSION text.to_latin;
DROP CONVERSION text.from_latin;
CREATE CONVERSION text.from_latin FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
COMMENT ON CONVERSION text.from_latin IS 'As asked for';

CREATE CONVERSION text.from_greek FOR 'ISO88597' TO 'UTF8' FROM pg_catalog.iso8859_to_utf8;

COMMIT;
