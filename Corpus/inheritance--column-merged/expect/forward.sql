BEGIN;

ALTER TABLE public.recipe NO INHERIT public.content;
ALTER TABLE public.recipe INHERIT public.content;

-- Fails when a row holds NULL in title.
ALTER TABLE public.recipe
    ALTER COLUMN title SET NOT NULL,
    ALTER COLUMN title SET DEFAULT 'new recipe';

COMMIT;
