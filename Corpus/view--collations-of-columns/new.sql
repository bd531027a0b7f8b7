CREATE TABLE word (id integer, plain text, bytewise text COLLATE "C");
CREATE VIEW words AS SELECT id, bytewise AS w FROM word;
CREATE MATERIALIZED VIEW kept AS SELECT id, w, w || 'x' AS longer FROM words UNION ALL SELECT id, plain COLLATE "C", plain COLLATE "C" FROM word;
CREATE INDEX kept_w ON kept (w COLLATE "C", (upper(longer) COLLATE "C"));
CREATE TABLE copied AS SELECT w, concat(w, 'x') AS longer FROM words;
