CREATE TRUSTED LANGUAGE short HANDLER plpgsql_call_handler VALIDATOR plpgsql_validator;
CREATE FUNCTION one() RETURNS integer LANGUAGE short AS 'BEGIN RETURN 1; END';
