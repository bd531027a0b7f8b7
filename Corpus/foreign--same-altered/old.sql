CREATE SCHEMA feeds;
CREATE FOREIGN DATA WRAPPER web;
CREATE SERVER press FOREIGN DATA WRAPPER web;
CREATE FOREIGN TABLE feeds.article (
  id integer OPTIONS (path '$.id') NOT NULL,
  title text DEFAULT 'none',
  words integer,
  lang text,
  CONSTRAINT long_enough CHECK (words > 3),
  CONSTRAINT titled CHECK (title <> '')
) SERVER press OPTIONS (url 'https://example.org/b', pages '3');
CREATE FUNCTION feeds.deny() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER deny BEFORE INSERT ON feeds.article FOR EACH ROW EXECUTE FUNCTION feeds.deny();
ALTER FOREIGN TABLE feeds.article DISABLE TRIGGER deny;
