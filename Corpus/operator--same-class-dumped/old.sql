CREATE TYPE mood AS ENUM ('low', 'high');
CREATE OPERATOR FAMILY words USING gin;
CREATE OPERATOR CLASS word_ops FOR TYPE text[] USING gin FAMILY words AS
  OPERATOR 1 && (anyarray, anyarray), OPERATOR 2 @> (anyarray, anyarray),
  FUNCTION 1 bttextcmp(text, text),
  FUNCTION 2 ginarrayextract(anyarray, internal, internal),
  FUNCTION 3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
  FUNCTION 4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal),
  STORAGE text;
