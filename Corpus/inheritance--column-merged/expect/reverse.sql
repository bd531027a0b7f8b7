BEGIN;

ALTER TABLE public.recipe
    ALTER COLUMN title DROP NOT NULL,
    ALTER COLUMN title SET DEFAULT 'untitled';

COMMIT;
