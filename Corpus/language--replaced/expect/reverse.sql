BEGIN;

CREATE OR REPLACE TRUSTED LANGUAGE short HANDLER public.short_call VALIDATOR public.short_check;

COMMIT;
