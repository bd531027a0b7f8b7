CREATE FUNCTION call_a() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION call_b() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION run(internal) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE FUNCTION look(oid) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE LANGUAGE a HANDLER call_b;
CREATE LANGUAGE b HANDLER call_a INLINE run;
CREATE LANGUAGE c2 HANDLER call_a VALIDATOR look;
CREATE TRUSTED LANGUAGE d HANDLER call_a;
CREATE FUNCTION one() RETURNS integer LANGUAGE d AS 'BEGIN RETURN 1; END';
