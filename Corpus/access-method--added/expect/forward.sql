BEGIN;

CREATE ACCESS METHOD rows TYPE TABLE HANDLER pg_catalog.heap_tableam_handler;
COMMENT ON ACCESS METHOD rows IS 'Rows as ever';

CREATE ACCESS METHOD tree TYPE INDEX HANDLER pg_catalog.bthandler;

ALTER TABLE public.log SET ACCESS METHOD rows;

COMMIT;
