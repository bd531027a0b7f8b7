CREATE SCHEMA feeds;
CREATE FOREIGN DATA WRAPPER web;
CREATE SERVER press FOREIGN DATA WRAPPER web;
CREATE FUNCTION feeds.deny() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FOREIGN TABLE news (id bigint OPTIONS (path '$.no', kind 'x'), heading text, gone boolean)
  SERVER press OPTIONS (url 'https://example.org/a', size '10');
CREATE TRIGGER stop BEFORE INSERT ON news FOR EACH ROW EXECUTE FUNCTION feeds.deny();
ALTER FOREIGN TABLE news OPTIONS (SET url 'https://example.org/b', DROP size, ADD pages '3'),
  ALTER COLUMN id OPTIONS (SET path '$.id', DROP kind),
  ALTER COLUMN id TYPE integer,
  ALTER id SET NOT NULL,
  DROP COLUMN gone,
  ADD COLUMN words integer,
  ADD COLUMN lang text,
  ADD CONSTRAINT wordy CHECK (words > 3) NOT VALID,
  DISABLE TRIGGER stop;
ALTER FOREIGN TABLE news RENAME COLUMN heading TO title;
ALTER FOREIGN TABLE news ALTER title SET DEFAULT 'none', ADD CONSTRAINT titled CHECK (title <> '');
ALTER FOREIGN TABLE news VALIDATE CONSTRAINT wordy;
ALTER TABLE news RENAME CONSTRAINT wordy TO long_enough;
ALTER FOREIGN TABLE IF EXISTS news RENAME TO article;
ALTER FOREIGN TABLE IF EXISTS nowhere SET SCHEMA feeds;
ALTER FOREIGN TABLE article SET SCHEMA feeds;
ALTER TRIGGER stop ON feeds.article RENAME TO deny;
