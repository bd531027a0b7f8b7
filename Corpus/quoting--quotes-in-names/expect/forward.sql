BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public."a$b"()
RETURNS text
LANGUAGE sql
AS $_$ SELECT '$$' || $x$ $$ $x$ $_$;

ALTER TABLE public."5 o'clock"
    ADD COLUMN "say ""hi""" text DEFAULT E'back\\slash	tab',
    ADD COLUMN "percent%s" integer,
    ADD COLUMN "back\slash" text DEFAULT E'\\',
    ALTER COLUMN "it's" SET DEFAULT 'it''s',
    ADD CONSTRAINT "5 o'clock_percent%s_check" CHECK ("percent%s" < 100);

COMMENT ON COLUMN public."5 o'clock"."say ""hi""" IS 'He said "it''s me"';

COMMIT;
