BEGIN;

DROP VIEW public.royalty;

ALTER TABLE public.sale ADD COLUMN country text;

CREATE VIEW public.royalty AS
SELECT
  catalogue.name,
  catalogue.title,
  COALESCE(sum(sale.copies), 0) AS copies,
  sale.country
FROM (public.author
  LEFT JOIN public.book USING (author_id)) AS catalogue
  LEFT JOIN public.sale USING (book_id) AS key
WHERE catalogue.book_id IS NOT NULL
GROUP BY catalogue.name, catalogue.title, sale.country;

COMMIT;
