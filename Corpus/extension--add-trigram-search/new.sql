CREATE EXTENSION pg_trgm;
CREATE TABLE book (
  isbn text PRIMARY KEY,
  title text NOT NULL
);
CREATE INDEX book_title_trgm ON book USING gin (title gin_trgm_ops);
CREATE FUNCTION similar_titles(wanted text) RETURNS SETOF text
  LANGUAGE sql STABLE
  AS $$ SELECT title FROM book WHERE title % wanted ORDER BY similarity(title, wanted) DESC $$;
