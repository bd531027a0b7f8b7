BEGIN;

DROP VIEW public."открытые";

DROP INDEX public."店_名前_idx";

-- Destroys data: column "été", column "Straße" of table public."店".
ALTER TABLE public."店"
    DROP COLUMN "été",
    DROP COLUMN "Straße";

COMMENT ON TABLE public."店" IS NULL;

CREATE VIEW public."открытые" AS
SELECT "番号"
FROM public."店";

COMMIT;
