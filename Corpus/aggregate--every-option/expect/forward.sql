BEGIN;

DROP AGGREGATE public.share(VARIADIC "any" ORDER BY VARIADIC "any");

CREATE OR REPLACE AGGREGATE public.average(numeric) (
    SFUNC = pg_catalog.numeric_avg_accum,
    STYPE = internal,
    SSPACE = 256,
    FINALFUNC = pg_catalog.numeric_avg,
    FINALFUNC_MODIFY = SHAREABLE,
    COMBINEFUNC = pg_catalog.numeric_avg_combine,
    SERIALFUNC = pg_catalog.numeric_avg_serialize,
    DESERIALFUNC = pg_catalog.numeric_avg_deserialize,
    MSFUNC = pg_catalog.numeric_avg_accum,
    MINVFUNC = pg_catalog.numeric_accum_inv,
    MSTYPE = internal,
    MSSPACE = 32,
    MFINALFUNC = pg_catalog.numeric_avg,
    MFINALFUNC_MODIFY = READ_WRITE,
    PARALLEL = RESTRICTED
);

CREATE OR REPLACE AGGREGATE public.largest(integer) (
    SFUNC = pg_catalog.int4larger,
    STYPE = integer
);

CREATE AGGREGATE public.share(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = pg_catalog.ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = pg_catalog.rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);

CREATE OR REPLACE AGGREGATE public.old_style(integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer,
    INITCOND = '1'
);

CREATE OR REPLACE AGGREGATE public.counted(*) (
    SFUNC = pg_catalog.int8inc,
    STYPE = bigint,
    INITCOND = '0',
    MSFUNC = pg_catalog.int8inc,
    MINVFUNC = pg_catalog.int8dec,
    MSTYPE = bigint,
    MFINALFUNC = pg_catalog.int8abs,
    MINITCOND = '0'
);

COMMIT;
