CREATE TABLE visit (site integer, at timestamp with time zone, path text, words tsvector);
CREATE INDEX visit_site_idx ON visit (site) WITH (deduplicate_items = off);
CREATE INDEX visit_words_idx ON visit USING gin (words) WITH (gin_pending_list_limit = 256);
CREATE INDEX visit_at_idx ON visit USING brin (at) WITH (autosummarize = on);
