BEGIN;

CREATE INDEX article_tags ON public.article USING gist (tags);
CREATE INDEX article_tags_named ON public.article USING gist (tags);
CREATE INDEX article_sections ON public.article USING gist (sections);

COMMIT;
