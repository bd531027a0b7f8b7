BEGIN;

DROP INDEX public.click_visitor_idx;
DROP INDEX public.click_page_idx;

CREATE INDEX click_2026_page_idx ON public.click_2026 (page);
CREATE INDEX click_visitor_idx ON public.click (visitor);

COMMIT;
