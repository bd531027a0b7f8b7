CREATE AGGREGATE average (numeric) (SFUNC = numeric_avg_accum, STYPE = internal, SSPACE = 256, FINALFUNC = numeric_avg,
  FINALFUNC_MODIFY = SHAREABLE, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize,
  DESERIALFUNC = numeric_avg_deserialize, MSFUNC = numeric_avg_accum, MINVFUNC = numeric_accum_inv, MSTYPE = internal,
  MSSPACE = 32, MFINALFUNC = numeric_avg, MFINALFUNC_MODIFY = READ_WRITE, PARALLEL = RESTRICTED);
CREATE AGGREGATE largest (integer) (SFUNC = int4larger, STYPE = integer);
CREATE AGGREGATE share (VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal,
  FINALFUNC = rank_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE, HYPOTHETICAL);
CREATE AGGREGATE old_style (integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '1');
CREATE AGGREGATE counted (*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0', MSFUNC = int8inc, MINVFUNC = int8dec,
  MSTYPE = bigint, MINITCOND = '0', MFINALFUNC = int8abs, MFINALFUNC_EXTRA = false);
