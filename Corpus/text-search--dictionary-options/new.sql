CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = simple, STOPWORDS = german);
CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, LANGUAGE = german, STOPWORDS = german);
CREATE TEXT SEARCH CONFIGURATION press (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION press ADD MAPPING FOR word, asciiword WITH stems;
CREATE TABLE story (
  body text,
  words tsvector GENERATED ALWAYS AS (to_tsvector('press', body)) STORED
);
