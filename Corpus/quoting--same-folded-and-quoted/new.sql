CREATE TABLE "customer" ("id" integer, "full_name" text, lower text);
CREATE INDEX "customer_name" ON "customer" ("full_name");
CREATE TABLE "this_identifier_is_longer_than_sixty_three_bytes_and_will_be_cu" (x integer);
