CREATE TEXT SEARCH CONFIGURATION recipe (COPY = pg_catalog.english);
CREATE TABLE recipe (id integer, body text);
CREATE INDEX recipe_body_idx ON recipe USING gin (to_tsvector('recipe', body));
