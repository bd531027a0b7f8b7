CREATE FUNCTION keep_longer(state text, item text) RETURNS text
  LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN length(item) >= length(state) THEN item ELSE state END';
CREATE FUNCTION chop(state text) RETURNS character varying LANGUAGE sql IMMUTABLE AS 'SELECT left(state, 10)';
CREATE AGGREGATE longest(text) (SFUNC = keep_longer, STYPE = text, FINALFUNC = chop, INITCOND = '');
CREATE AGGREGATE running(integer) (
  SFUNC = int4pl, STYPE = integer, INITCOND = '0',
  MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MINITCOND = '0'
);
