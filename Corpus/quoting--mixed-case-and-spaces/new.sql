CREATE SCHEMA "My Schema";
CREATE TYPE "My Schema"."Kind" AS ENUM ('A', 'b''s', 'c"d');
CREATE TABLE "Order Line" (
  "Id" serial PRIMARY KEY,
  "Unit Price" numeric NOT NULL CHECK ("Unit Price" > 0),
  quantity integer NOT NULL,
  "Kind" "My Schema"."Kind" DEFAULT 'b''s',
  UNIQUE ("Unit Price", "Kind")
);
CREATE INDEX ON "Order Line" ("Kind", ("Unit Price" * 2));
CREATE VIEW "Line Total" AS SELECT "Id", "Unit Price" * quantity AS "Total", "Kind" FROM "Order Line";
