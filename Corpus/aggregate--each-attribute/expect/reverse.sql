BEGIN;

DROP AGGREGATE public.d(VARIADIC "any" ORDER BY VARIADIC "any");
DROP AGGREGATE public.a(integer);

CREATE AGGREGATE public.a(integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer
);

CREATE OR REPLACE AGGREGATE public.b(integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer
);

CREATE OR REPLACE AGGREGATE public.c(integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer
);

CREATE AGGREGATE public.d(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = pg_catalog.ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = pg_catalog.rank_final,
    FINALFUNC_EXTRA
);

CREATE OR REPLACE AGGREGATE public.e(numeric) (
    SFUNC = pg_catalog.numeric_avg_accum,
    STYPE = internal,
    FINALFUNC = pg_catalog.numeric_avg,
    COMBINEFUNC = pg_catalog.numeric_avg_combine,
    SERIALFUNC = pg_catalog.numeric_avg_serialize,
    DESERIALFUNC = pg_catalog.numeric_avg_deserialize
);

CREATE OR REPLACE AGGREGATE public.f(numeric) (
    SFUNC = pg_catalog.numeric_avg_accum,
    STYPE = internal,
    FINALFUNC = pg_catalog.numeric_avg,
    COMBINEFUNC = pg_catalog.numeric_avg_combine,
    SERIALFUNC = pg_catalog.numeric_avg_serialize,
    DESERIALFUNC = pg_catalog.numeric_avg_deserialize
);

COMMIT;
