BEGIN;

-- Destroys data: table public.last.
DROP TABLE public.last;

CREATE TABLE staging.last (
    id integer
);

COMMIT;
