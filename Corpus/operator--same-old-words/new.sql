CREATE FUNCTION same_bits(varbit, varbit) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'biteq';
CREATE OPERATOR === (LEFTARG = varbit, RIGHTARG = varbit, FUNCTION = same_bits, COMMUTATOR = ===, MERGES);
CREATE OPERATOR ==== (LEFTARG = varbit, RIGHTARG = varbit, FUNCTION = same_bits, COMMUTATOR = ====, MERGES);
CREATE OPERATOR CLASS bits FOR TYPE bit USING gin AS OPERATOR 1 = (bit, bit);
