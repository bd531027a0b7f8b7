BEGIN;

ALTER TABLE public.flight
    ADD COLUMN gate character(3),
    ADD COLUMN seats smallint DEFAULT 180 NOT NULL,
    ADD COLUMN tags text[] DEFAULT '{}'::text[] NOT NULL,
    ADD COLUMN created_at timestamp with time zone DEFAULT now() NOT NULL;

COMMIT;
