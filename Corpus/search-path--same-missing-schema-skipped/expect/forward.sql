BEGIN;

-- Destroys data: table staging.last.
DROP TABLE staging.last;

CREATE TABLE public.last (
    id integer
);

COMMIT;
