CREATE TABLE "user" (
  "order" integer PRIMARY KEY,
  "select" text,
  value text,
  "group" integer REFERENCES "user" ("order"),
  "end" date DEFAULT CURRENT_DATE
);
CREATE TABLE "table" ("column" text, "primary" boolean);
CREATE INDEX "index" ON "user" ("group", "end");
CREATE FUNCTION "left"("in" "user") RETURNS text LANGUAGE sql AS $$ SELECT "in"."select" $$;
CREATE VIEW "default" AS SELECT "user"."order" AS "where" FROM "user" WHERE "user"."end" IS NULL;
