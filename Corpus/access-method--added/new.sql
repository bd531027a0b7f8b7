CREATE ACCESS METHOD rows TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD tree TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD rows IS 'Rows as ever';
CREATE TABLE log (at timestamptz, line text) USING rows;
