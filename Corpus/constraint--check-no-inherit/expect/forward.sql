BEGIN;

ALTER TABLE public.media
    DROP CONSTRAINT media_is_abstract,
    ADD CONSTRAINT media_is_abstract CHECK (id IS NULL) NO INHERIT;

COMMIT;
