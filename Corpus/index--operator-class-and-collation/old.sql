CREATE TABLE word (spelling text, lemma text, meta jsonb);
CREATE INDEX word_spelling_idx ON word (spelling);
CREATE INDEX word_lemma_idx ON word (lemma COLLATE "C");
CREATE INDEX word_meta_idx ON word USING gin (meta);
