CREATE TYPE temper /* @renamed from=mood */ AS ENUM ('happy' /* sqldiff: renamed from glad */, 'sad');
CREATE TABLE "Cat" /* @renamed from=cat */ (name text, years integer /* @renamed from=age */, feeling temper);
CREATE INDEX cat_by_years /* @renamed from=cat_by_age */ ON "Cat" (years);
CREATE FUNCTION purr("Cat") RETURNS text LANGUAGE sql AS 'SELECT $1.name';
