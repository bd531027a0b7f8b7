BEGIN;

-- Fails when a value can't be converted.
ALTER TABLE public.comment
    DROP CONSTRAINT comment_answers_id_fkey,
    DROP CONSTRAINT comment_article_id_fkey,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN article_id TYPE integer USING article_id::text::integer,
    ALTER COLUMN answers_id TYPE integer;

-- Fails when a value can't be converted.
ALTER TABLE public.article ALTER COLUMN id TYPE integer USING id::text::integer;

ALTER TABLE public.comment
    ADD CONSTRAINT comment_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.article (id),
    ADD CONSTRAINT comment_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES public.comment (id);

COMMIT;
