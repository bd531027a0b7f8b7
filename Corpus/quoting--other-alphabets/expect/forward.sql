BEGIN;

COMMENT ON TABLE public."店" IS '店';

ALTER TABLE public."店"
    ADD COLUMN "Straße" text,
    ADD COLUMN "été" date;

CREATE INDEX "店_名前_idx" ON public."店" ("名前");

CREATE OR REPLACE VIEW public."открытые" AS
SELECT "番号", "été"
FROM public."店"
WHERE "Straße" <> 'Ärger 🚲';

COMMIT;
