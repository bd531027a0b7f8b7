CREATE TABLE "Order Line" (
  "Id" integer PRIMARY KEY,
  "Unit Price" numeric NOT NULL,
  quantity integer NOT NULL
);
CREATE VIEW "Line Total" AS SELECT "Id", "Unit Price" * quantity AS "Total" FROM "Order Line";
