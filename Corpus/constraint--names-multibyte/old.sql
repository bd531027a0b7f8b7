CREATE TABLE "Größenübersichtstabelle für Überseeländerausfuhr" (
  "Körpergröße in Zentimetern" integer
);
