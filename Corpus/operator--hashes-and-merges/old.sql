CREATE FUNCTION same(integer, integer) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4eq';
CREATE FUNCTION other(integer, integer) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4ne';
CREATE OPERATOR <=!=> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = other);
CREATE OPERATOR <===> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = same, COMMUTATOR = <===>, NEGATOR = <=!=>,
  RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
