BEGIN;

DROP VIEW public.royalty;

-- Destroys data: column country of table public.sale.
ALTER TABLE public.sale DROP COLUMN country;

CREATE VIEW public.royalty AS
SELECT author.name, book.title, sale.copies
FROM public.author JOIN public.book USING (author_id) JOIN public.sale USING (book_id);

COMMIT;
