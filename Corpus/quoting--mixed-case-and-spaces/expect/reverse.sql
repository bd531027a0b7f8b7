BEGIN;

DROP VIEW public."Line Total";

-- Destroys data: column "Kind" of table public."Order Line".
ALTER TABLE public."Order Line"
    DROP CONSTRAINT "Order Line_Unit Price_check",
    ALTER COLUMN "Id" DROP DEFAULT,
    DROP COLUMN "Kind";

DROP SEQUENCE public."Order Line_Id_seq";

DROP TYPE "My Schema"."Kind";

DROP SCHEMA "My Schema";

CREATE VIEW public."Line Total" AS
SELECT "Id", "Unit Price" * quantity AS "Total"
FROM public."Order Line";

COMMIT;
