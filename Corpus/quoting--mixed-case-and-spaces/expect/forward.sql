BEGIN;

CREATE SCHEMA "My Schema";

CREATE TYPE "My Schema"."Kind" AS ENUM ('A', 'b''s', 'c"d');

CREATE SEQUENCE public."Order Line_Id_seq" AS integer;
ALTER SEQUENCE public."Order Line_Id_seq" OWNED BY public."Order Line"."Id";
SELECT setval('public."Order Line_Id_seq"', greatest(max("Id") + 1, 1), false) FROM public."Order Line";

ALTER TABLE public."Order Line"
    ADD COLUMN "Kind" "My Schema"."Kind" DEFAULT 'b''s',
    ALTER COLUMN "Id" SET DEFAULT nextval('public."Order Line_Id_seq"'::regclass),
    ADD CONSTRAINT "Order Line_Unit Price_check" CHECK ("Unit Price" > 0),
    ADD CONSTRAINT "Order Line_Unit Price_Kind_key" UNIQUE ("Unit Price", "Kind");

CREATE INDEX "Order Line_Kind_expr_idx" ON public."Order Line" ("Kind", ("Unit Price" * 2));

CREATE OR REPLACE VIEW public."Line Total" AS
SELECT "Id", "Unit Price" * quantity AS "Total", "Kind"
FROM public."Order Line";

COMMIT;
