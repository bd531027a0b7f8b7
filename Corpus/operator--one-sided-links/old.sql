CREATE FUNCTION holds(integer, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION held_by(text, integer) RETURNS boolean LANGUAGE sql AS 'SELECT true';
