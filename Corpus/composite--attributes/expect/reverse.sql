BEGIN;

ALTER TYPE public.dimensions
    DROP ATTRIBUTE depth,
    ALTER ATTRIBUTE width TYPE integer,
    ALTER ATTRIBUTE unit TYPE text;

COMMIT;
