ALTER TABLE "User" RENAME COLUMN "mail" TO "email";
