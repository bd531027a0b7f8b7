CREATE SCHEMA poetry;
CREATE TABLE poetry.poem (id serial PRIMARY KEY, lines text[]);
CREATE VIEW public.poem_count AS SELECT count(*) AS n FROM poetry.poem;
CREATE FUNCTION poetry.first_line(p poetry.poem) RETURNS text LANGUAGE sql RETURN p.lines[1];
COMMENT ON SCHEMA poetry IS 'Poems';
