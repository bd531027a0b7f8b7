CREATE TABLE "Größenübersichtstabelle für Überseeländerausfuhr" (
  "Körpergröße in Zentimetern" integer UNIQUE CHECK ("Körpergröße in Zentimetern" > 0),
  日本語の列名はとても長いことがあります integer UNIQUE
);
