BEGIN;

-- Fails when a row holds NULL there.
ALTER TABLE public.crew_member
    ALTER COLUMN first_name SET NOT NULL,
    ALTER COLUMN licence DROP NOT NULL;

COMMIT;
