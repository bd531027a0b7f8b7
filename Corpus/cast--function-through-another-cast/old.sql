CREATE TYPE label;
CREATE FUNCTION label_in(cstring) RETURNS label LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION label_out(label) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE label (INPUT = label_in, OUTPUT = label_out, ALIGNMENT = int4, STORAGE = extended);
CREATE FUNCTION numbered(integer) RETURNS text LANGUAGE sql AS $$ SELECT 'no. ' || $1 $$;
