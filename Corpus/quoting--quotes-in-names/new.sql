CREATE TABLE "5 o'clock" (
  "it's" text DEFAULT 'it''s',
  "say ""hi""" text DEFAULT E'back\\slash\ttab',
  "percent%s" integer CHECK ("percent%s" < 100),
  "back\slash" text DEFAULT '\'
);
COMMENT ON COLUMN "5 o'clock"."say ""hi""" IS 'He said "it''s me"';
CREATE FUNCTION "a$b"() RETURNS text LANGUAGE sql AS $f$ SELECT '$$' || $x$ $$ $x$ $f$;
