BEGIN;

DROP INDEX public.article_words_idx;
DROP INDEX public.article_body_idx;
CREATE INDEX article_body_idx ON public.article USING gist (body tsvector_ops (siglen = 512));
CREATE INDEX article_words_idx ON public.article USING gist (words public.gist__intbig_ops (siglen = 128));

COMMIT;
