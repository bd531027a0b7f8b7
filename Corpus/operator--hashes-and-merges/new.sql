CREATE FUNCTION same(integer, integer) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4eq';
CREATE FUNCTION other(integer, integer) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4ne';
CREATE OPERATOR <=!=> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = other, COMMUTATOR = <=!=>);
CREATE OPERATOR <===> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = same, COMMUTATOR = <===>, HASHES = true);
