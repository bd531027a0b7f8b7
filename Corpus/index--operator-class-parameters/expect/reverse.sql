BEGIN;

DROP INDEX public.article_words_idx;
DROP INDEX public.article_body_idx;
CREATE INDEX article_body_idx ON public.article USING gist (body);
CREATE INDEX article_words_idx ON public.article USING gist (words public.gist__intbig_ops (siglen = 64));

COMMIT;
