BEGIN;

DROP CONVERSION text.from_greek;
DROP CONVERSION text.from_latin;
CREATE DEFAULT CONVERSION text.from_latin FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
COMMENT ON CONVERSION text.from_latin IS 'As ever';

CREATE CONVERSION text.to_latin FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;

COMMIT;
