CREATE LANGUAGE short HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler;
CREATE FUNCTION one() RETURNS integer LANGUAGE short AS 'BEGIN RETURN 1; END';
