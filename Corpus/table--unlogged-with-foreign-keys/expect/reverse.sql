BEGIN;

ALTER TABLE public.book DROP CONSTRAINT book_shelf_fkey;
ALTER TABLE public.page DROP CONSTRAINT page_click_fkey;
ALTER TABLE public.account SET LOGGED;
ALTER TABLE public.session SET LOGGED;
ALTER TABLE public.visit SET LOGGED;
ALTER TABLE public.page SET LOGGED;
ALTER TABLE public.shelf SET LOGGED;
ALTER TABLE public.book SET LOGGED;
ALTER TABLE public.event SET LOGGED;
ALTER TABLE public.click ADD CONSTRAINT click_page_fkey FOREIGN KEY (page) REFERENCES public.page (id);

ALTER PUBLICATION events ADD TABLE public.event;

COMMIT;
