BEGIN;

ALTER INDEX public.visit_site_idx
    RESET (fillfactor),
    SET (deduplicate_items = off);

ALTER INDEX public.visit_words_idx
    RESET (fastupdate),
    SET (gin_pending_list_limit = 256);

ALTER INDEX public.visit_at_idx SET (autosummarize = on);

COMMIT;
