BEGIN;

ALTER PUBLICATION events DROP TABLE public.event;

ALTER TABLE public.click DROP CONSTRAINT click_page_fkey;
ALTER TABLE public.visit SET UNLOGGED;
ALTER TABLE public.session SET UNLOGGED;
ALTER TABLE public.account SET UNLOGGED;
ALTER TABLE public.page SET UNLOGGED;
ALTER TABLE public.shelf SET UNLOGGED;
ALTER TABLE public.book SET UNLOGGED;
ALTER TABLE public.event SET UNLOGGED;
ALTER TABLE public.page ADD CONSTRAINT page_click_fkey FOREIGN KEY (click) REFERENCES public.click (id);
ALTER TABLE public.book ADD CONSTRAINT book_shelf_fkey FOREIGN KEY (shelf) REFERENCES public.shelf (id);

COMMIT;
