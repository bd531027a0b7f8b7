CREATE TEXT SEARCH DICTIONARY kitchen (TEMPLATE = simple, STOPWORDS = english, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION recipe (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION recipe ALTER MAPPING FOR asciiword, word WITH kitchen, english_stem;
ALTER TEXT SEARCH CONFIGURATION recipe DROP MAPPING FOR email, url, host;
CREATE TABLE recipe (id integer, body text);
CREATE INDEX recipe_body_idx ON recipe USING gin (to_tsvector('recipe', body));
COMMENT ON TEXT SEARCH CONFIGURATION recipe IS 'Knows cooking';
