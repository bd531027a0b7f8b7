BEGIN;

-- Fails when a value can't be converted.
ALTER TABLE public.comment
    DROP CONSTRAINT comment_answers_id_fkey,
    DROP CONSTRAINT comment_article_id_fkey,
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN article_id TYPE uuid USING article_id::text::uuid,
    ALTER COLUMN answers_id TYPE bigint;

-- Fails when a value can't be converted.
ALTER TABLE public.article ALTER COLUMN id TYPE uuid USING id::text::uuid;

ALTER TABLE public.comment
    ADD CONSTRAINT comment_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.article (id),
    ADD CONSTRAINT comment_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES public.comment (id);

COMMIT;
