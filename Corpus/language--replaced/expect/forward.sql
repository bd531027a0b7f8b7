BEGIN;

CREATE OR REPLACE LANGUAGE short HANDLER public.short_call INLINE public.short_inline;

COMMIT;
