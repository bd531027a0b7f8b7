BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public."left"("in" public."user")
RETURNS text
LANGUAGE sql
AS $$ SELECT "in"."select" $$;

CREATE TABLE public."table" (
    "column" text,
    "primary" boolean
);

ALTER TABLE public."user"
    ADD COLUMN "group" integer,
    ADD COLUMN "end" date DEFAULT CURRENT_DATE,
    ADD CONSTRAINT user_group_fkey FOREIGN KEY ("group") REFERENCES public."user" ("order");

CREATE INDEX index ON public."user" ("group", "end");

CREATE VIEW public."default" AS
SELECT "order" AS "where"
FROM public."user"
WHERE "end" IS NULL;

COMMIT;
