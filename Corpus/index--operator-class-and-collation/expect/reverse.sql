BEGIN;

DROP INDEX public.word_meta_idx;
DROP INDEX public.word_lemma_idx;
DROP INDEX public.word_spelling_idx;
CREATE INDEX word_spelling_idx ON public.word (spelling);
CREATE INDEX word_lemma_idx ON public.word (lemma COLLATE "C");
CREATE INDEX word_meta_idx ON public.word USING gin (meta);

COMMIT;
