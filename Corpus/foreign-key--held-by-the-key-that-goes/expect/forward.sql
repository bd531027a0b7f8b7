BEGIN;

ALTER TABLE public.build DROP CONSTRAINT build_tag;

ALTER TABLE public.tag DROP CONSTRAINT tag_id_key;

ALTER TABLE public.build ADD CONSTRAINT build_tag FOREIGN KEY (tag) REFERENCES public.tag (id);

COMMIT;
