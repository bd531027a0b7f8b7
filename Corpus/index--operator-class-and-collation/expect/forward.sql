BEGIN;

DROP INDEX public.word_meta_idx;
DROP INDEX public.word_lemma_idx;
DROP INDEX public.word_spelling_idx;
CREATE INDEX word_spelling_idx ON public.word (spelling text_pattern_ops);
CREATE INDEX word_lemma_idx ON public.word (lemma COLLATE "POSIX" DESC);
CREATE INDEX word_meta_idx ON public.word USING gin (meta jsonb_path_ops);

COMMIT;
