BEGIN;

-- Fails when a row holds NULL in first_name.
ALTER TABLE public.crew_member
    ALTER COLUMN first_name SET NOT NULL,
    ALTER COLUMN licence DROP NOT NULL;

COMMIT;
