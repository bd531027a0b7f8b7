BEGIN;

DROP TYPE public.days CASCADE;

CREATE TYPE public.days AS RANGE (
    SUBTYPE = date,
    SUBTYPE_DIFF = pg_catalog.daterange_subdiff
);

COMMIT;
