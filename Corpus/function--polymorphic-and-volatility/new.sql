CREATE FUNCTION first_of(a anycompatiblearray, otherwise anycompatible DEFAULT NULL) RETURNS anycompatible
  LANGUAGE sql IMMUTABLE CALLED ON NULL INPUT AS 'SELECT coalesce(a[1], otherwise)';
CREATE FUNCTION pick(n integer) RETURNS integer
  LANGUAGE sql VOLATILE STRICT PARALLEL RESTRICTED COST 1 AS 'SELECT n * (random() * 6)::integer';
