BEGIN;

ALTER INDEX public.visit_site_idx
    RESET (deduplicate_items),
    SET (fillfactor = 70);

ALTER INDEX public.visit_words_idx
    RESET (gin_pending_list_limit),
    SET (fastupdate = off);

ALTER INDEX public.visit_at_idx RESET (autosummarize);

COMMIT;
