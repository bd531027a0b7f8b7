CREATE AGGREGATE average (numeric) (SFUNC = numeric_avg_accum, STYPE = internal, SSPACE = 128, FINALFUNC = numeric_avg,
  COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize,
  MSFUNC = numeric_avg_accum, MINVFUNC = numeric_accum_inv, MSTYPE = internal, MSSPACE = 64, MFINALFUNC = numeric_avg,
  PARALLEL = SAFE);
CREATE AGGREGATE largest (integer) (SFUNC = int4larger, STYPE = integer, SORTOP = >);
CREATE AGGREGATE share (VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal,
  FINALFUNC = percent_rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE old_style (BASETYPE = integer, SFUNC1 = int4pl, STYPE1 = integer, INITCOND1 = '0');
CREATE AGGREGATE counted (*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
