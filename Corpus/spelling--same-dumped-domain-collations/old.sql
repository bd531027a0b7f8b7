CREATE DOMAIN slug AS varchar(20) COLLATE "C";
CREATE DOMAIN short_slug AS slug CHECK (VALUE < 'm');
CREATE TABLE page (
  path slug PRIMARY KEY, named slug COLLATE "C", posix slug COLLATE "POSIX", short short_slug, title text COLLATE "C", paths slug[],
  CHECK (path > 'a'), CHECK (path COLLATE "POSIX" > short));
CREATE INDEX page_path ON page (path COLLATE "C");
CREATE INDEX page_value ON page ((path COLLATE "C"));
CREATE INDEX page_posix ON page (path COLLATE "POSIX", short COLLATE "C", short COLLATE "default");
CREATE INDEX page_lower ON page (lower(path) COLLATE "C");
CREATE INDEX page_cast ON page (((title || 'x')::slug) COLLATE "C");
CREATE VIEW shown AS SELECT path, upper(path) AS u, title::slug AS s, path || title AS both_, (path COLLATE "POSIX") AS p, paths[1] AS first FROM page;
CREATE TABLE taken AS SELECT path, upper(path) AS u, 'x'::slug AS s, (path COLLATE "POSIX") AS p FROM page;
CREATE TABLE parted (key slug) PARTITION BY LIST (key COLLATE "C");
CREATE TYPE pair AS (a slug, b slug COLLATE "POSIX");
