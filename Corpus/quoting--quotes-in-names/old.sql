CREATE TABLE "5 o'clock" ("it's" text);
