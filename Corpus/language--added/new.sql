CREATE TRUSTED LANGUAGE short HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE FUNCTION one() RETURNS integer LANGUAGE short AS 'BEGIN RETURN 1; END';
COMMENT ON LANGUAGE short IS 'The same by another name';
