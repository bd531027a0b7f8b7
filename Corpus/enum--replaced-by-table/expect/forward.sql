BEGIN;

ALTER TABLE public.record ALTER COLUMN genre TYPE text;

DROP TYPE public.genre;

CREATE TABLE public.genre (
    name text NOT NULL,
    CONSTRAINT genre_pkey PRIMARY KEY (name)
);

ALTER TABLE public.record ADD CONSTRAINT record_genre_fkey FOREIGN KEY (genre) REFERENCES public.genre (name);

COMMIT;
