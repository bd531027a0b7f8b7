CREATE TABLE word (id integer, plain text, bytewise text COLLATE "C");
CREATE VIEW words AS SELECT id, bytewise AS w FROM word;
CREATE MATERIALIZED VIEW kept AS SELECT id FROM words;
