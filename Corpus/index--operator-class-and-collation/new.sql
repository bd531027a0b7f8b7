CREATE TABLE word (spelling text, lemma text, meta jsonb);
CREATE INDEX word_spelling_idx ON word (spelling text_pattern_ops);
CREATE INDEX word_lemma_idx ON word (lemma COLLATE "POSIX" DESC);
CREATE INDEX word_meta_idx ON word USING gin (meta jsonb_path_ops);
