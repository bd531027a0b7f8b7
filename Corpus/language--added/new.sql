CREATE FUNCTION short_call() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION short_inline(internal) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE FUNCTION short_check(oid) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE TRUSTED LANGUAGE short HANDLER short_call INLINE short_inline VALIDATOR short_check;
CREATE FUNCTION one() RETURNS integer LANGUAGE short AS 'BEGIN RETURN 1; END';
COMMENT ON LANGUAGE short IS 'The same by another name';
