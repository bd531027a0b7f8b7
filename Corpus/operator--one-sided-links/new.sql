CREATE FUNCTION holds(integer, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION held_by(text, integer) RETURNS boolean LANGUAGE sql AS 'SELECT true';
-- The old form of such a function, with four arguments.
CREATE FUNCTION rows_joined(internal, oid, internal, smallint) RETURNS double precision LANGUAGE internal AS 'eqjoinsel';

-- One that names another before that is there is not named by it in turn.
CREATE OPERATOR ~~> (LEFTARG = integer, RIGHTARG = text, FUNCTION = holds, COMMUTATOR = <~~, JOIN = rows_joined);
CREATE OPERATOR <~~ (LEFTARG = text, RIGHTARG = integer, FUNCTION = held_by);

-- The other way round it is.
CREATE OPERATOR ##> (LEFTARG = integer, RIGHTARG = text, FUNCTION = holds);
CREATE OPERATOR <## (LEFTARG = text, RIGHTARG = integer, FUNCTION = held_by, COMMUTATOR = ##>);
