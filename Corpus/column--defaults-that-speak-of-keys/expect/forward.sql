BEGIN;

CREATE TABLE public.lesson (
    id bigint GENERATED ALWAYS AS IDENTITY,
    title text DEFAULT 'PRIMARY KEY' NOT NULL,
    origin text DEFAULT 'GENERATED' NOT NULL,
    CONSTRAINT lesson_pkey PRIMARY KEY (id)
);

CREATE TABLE public.pinned OF public.note (
    author WITH OPTIONS NOT NULL,
    body WITH OPTIONS DEFAULT 'a PRIMARY KEY' NOT NULL,
    CONSTRAINT pinned_pkey PRIMARY KEY (author)
);

COMMIT;
