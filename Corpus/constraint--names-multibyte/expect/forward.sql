BEGIN;

ALTER TABLE public."Größenübersichtstabelle für Überseeländerausfuhr"
    ADD COLUMN "日本語の列名はとても長いことがあります" integer,
    ADD CONSTRAINT "Größenübersichtstabelle f_Körpergröße in Zentimeter_check" CHECK ("Körpergröße in Zentimetern" > 0),
    ADD CONSTRAINT "Größenübersichtstabelle f_Körpergröße in Zentimetern_key" UNIQUE ("Körpergröße in Zentimetern"),
    ADD CONSTRAINT "Größenübersichtstabelle f_日本語の列名はとて_key" UNIQUE ("日本語の列名はとても長いことがあります");

COMMIT;
