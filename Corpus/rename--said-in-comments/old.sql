CREATE SCHEMA hr;

CREATE TABLE hr.person (
  id integer PRIMARY KEY,
  name text NOT NULL,
  mail text,
  boss integer REFERENCES hr.person,
  CONSTRAINT mail_has_at CHECK (mail LIKE '%@%')
);
CREATE INDEX by_mail ON hr.person (mail);

CREATE VIEW hr.chief AS SELECT id, name FROM hr.person WHERE boss IS NULL;

CREATE TYPE hr.grade AS ENUM ('junior', 'senior');

CREATE FUNCTION hr.head_count(hr.grade) RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM hr.person $$;

CREATE SEQUENCE hr.badge;

CREATE FUNCTION hr.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touched BEFORE UPDATE ON hr.person FOR EACH ROW EXECUTE FUNCTION hr.touch();
