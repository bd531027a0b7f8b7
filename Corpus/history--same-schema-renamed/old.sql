CREATE SCHEMA draft;
CREATE TABLE draft.poem (id serial PRIMARY KEY, lines text[]);
CREATE VIEW public.poem_count AS SELECT count(*) AS n FROM draft.poem;
CREATE FUNCTION draft.first_line(p draft.poem) RETURNS text LANGUAGE sql RETURN p.lines[1];
COMMENT ON SCHEMA draft IS 'Poems';
ALTER SCHEMA draft RENAME TO poetry;
