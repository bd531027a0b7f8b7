CREATE TABLE visit (site integer, at timestamp with time zone, path text, words tsvector);
CREATE INDEX visit_site_idx ON visit (site) WITH (fillfactor = 70);
CREATE INDEX visit_words_idx ON visit USING gin (words) WITH (fastupdate = off);
CREATE INDEX visit_at_idx ON visit USING brin (at);
