BEGIN;

-- Fails when a row holds NULL in licence.
ALTER TABLE public.crew_member
    ALTER COLUMN first_name DROP NOT NULL,
    ALTER COLUMN licence SET NOT NULL;

COMMIT;
