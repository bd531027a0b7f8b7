CREATE FUNCTION same_bits(varbit, varbit) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'biteq';
-- SORT1 and its like are what MERGES was once.
CREATE OPERATOR === (LEFTARG = varbit, RIGHTARG = varbit, PROCEDURE = same_bits, COMMUTATOR = ===, SORT1 = '<', SORT2 = '<');
CREATE OPERATOR ==== (LEFTARG = varbit, RIGHTARG = varbit, PROCEDURE = same_bits, COMMUTATOR = ====, GTCMP = '>');
-- A type's length does not count for what a class stores.
CREATE OPERATOR CLASS bits FOR TYPE bit USING gin AS OPERATOR 1 =, STORAGE bit;
