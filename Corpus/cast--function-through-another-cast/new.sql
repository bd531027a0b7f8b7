CREATE TYPE label;
CREATE FUNCTION label_in(cstring) RETURNS label LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION label_out(label) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE label (INPUT = label_in, OUTPUT = label_out, ALIGNMENT = int4, STORAGE = extended);
CREATE FUNCTION numbered(integer) RETURNS text LANGUAGE sql AS $$ SELECT 'no. ' || $1 $$;
-- What the function gives becomes a label by the first cast.
CREATE CAST (integer AS label) WITH INOUT;
CREATE CAST (text AS label) WITHOUT FUNCTION AS IMPLICIT;
DROP CAST (integer AS label);
CREATE CAST (integer AS label) WITH FUNCTION numbered(integer);
