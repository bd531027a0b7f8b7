BEGIN;

-- Destroys data: column "日本語の列名はとても長いことがあります" of table public."Größenübersichtstabelle für Überseeländerausfuhr".
ALTER TABLE public."Größenübersichtstabelle für Überseeländerausfuhr"
    DROP CONSTRAINT "Größenübersichtstabelle f_Körpergröße in Zentimetern_key",
    DROP CONSTRAINT "Größenübersichtstabelle f_Körpergröße in Zentimeter_check",
    DROP COLUMN "日本語の列名はとても長いことがあります";

COMMIT;
