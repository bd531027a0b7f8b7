BEGIN;

DROP INDEX public.article_sections;
DROP INDEX public.article_tags_named;
DROP INDEX public.article_tags;

COMMIT;
