BEGIN;

CREATE EXTENSION pg_trgm WITH SCHEMA public;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.similar_titles(wanted text)
RETURNS SETOF text
LANGUAGE sql
STABLE
AS $$ SELECT title FROM book WHERE title % wanted ORDER BY similarity(title, wanted) DESC $$;

CREATE INDEX book_title_trgm ON public.book USING gin (title public.gin_trgm_ops);

COMMIT;
