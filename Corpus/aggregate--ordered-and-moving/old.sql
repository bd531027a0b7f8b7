CREATE FUNCTION keep_longer(state text, item text) RETURNS text
  LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN length(item) > length(state) THEN item ELSE state END';
CREATE AGGREGATE longest(text) (SFUNC = keep_longer, STYPE = text, INITCOND = '');
