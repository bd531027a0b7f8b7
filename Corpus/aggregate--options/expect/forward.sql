BEGIN;

CREATE OR REPLACE AGGREGATE public.product(double precision) (
    SFUNC = pg_catalog.float8mul,
    STYPE = double precision,
    INITCOND = '1',
    COMBINEFUNC = pg_catalog.float8mul,
    PARALLEL = SAFE
);

COMMENT ON AGGREGATE public.product(double precision) IS 'Of all factors';

COMMIT;
