CREATE TYPE temper /* @renamed from=mood */ AS ENUM ('happy' /* sqldiff: renamed from glad */, 'sad');
CREATE TABLE "Cat" /* @renamed from=cat */ (name text, years integer /* @renamed from=age */, feeling temper);
CREATE INDEX "Eldest" /* @renamed from=oldest */ ON "Cat" (years);
CREATE INDEX called -- sqldiff: renamed from by_name
  ON "Cat" (name);
CREATE FUNCTION purr("Cat") RETURNS text LANGUAGE sql AS 'SELECT $1.name';
