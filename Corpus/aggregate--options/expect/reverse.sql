BEGIN;

COMMENT ON AGGREGATE public.product(double precision) IS NULL;

CREATE OR REPLACE AGGREGATE public.product(double precision) (
    SFUNC = pg_catalog.float8mul,
    STYPE = double precision,
    INITCOND = '1'
);

COMMIT;
