BEGIN;

ALTER INDEX public.reading_1_taken_at_idx1 RENAME TO reading_1_taken_at_idx2;
ALTER INDEX public.reading_1_taken_at_idx RENAME TO reading_1_taken_at_idx1;
ALTER INDEX public.visit_1_began_at_idx1 RENAME TO visit_1_began_at_idx1__old;
ALTER INDEX public.visit_1_began_at_idx RENAME TO visit_1_began_at_idx1;
ALTER INDEX public.visit_1_began_at_idx1__old RENAME TO visit_1_began_at_idx;

CREATE INDEX reading_invalid ON public.reading (taken_at) WHERE NOT is_valid;

COMMIT;
