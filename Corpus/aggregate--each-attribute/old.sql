CREATE AGGREGATE a (integer) (SFUNC = int4pl, STYPE = integer);
CREATE AGGREGATE b (integer) (SFUNC = int4pl, STYPE = integer);
CREATE AGGREGATE c (integer) (SFUNC = int4pl, STYPE = integer);
CREATE AGGREGATE d (VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA);
CREATE FUNCTION other_serialize(internal) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'numeric_avg_serialize';
CREATE FUNCTION other_deserialize(bytea, internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'numeric_avg_deserialize';
CREATE AGGREGATE e (numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize);
CREATE AGGREGATE f (numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize);
