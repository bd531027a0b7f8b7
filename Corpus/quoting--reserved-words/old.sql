CREATE TABLE "user" ("order" integer PRIMARY KEY, "select" text, value text);
