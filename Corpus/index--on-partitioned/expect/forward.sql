BEGIN;

DROP INDEX public.click_visitor_idx;

CREATE INDEX click_page_idx ON public.click (page);
CREATE INDEX click_visitor_idx ON public.click (visitor, at);

COMMIT;
