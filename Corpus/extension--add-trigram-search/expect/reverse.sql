BEGIN;

DROP INDEX public.book_title_trgm;

DROP FUNCTION public.similar_titles(text);

DROP EXTENSION pg_trgm;

COMMIT;
