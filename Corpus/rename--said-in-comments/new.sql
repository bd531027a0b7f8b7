CREATE SCHEMA hr;

-- sqldiff: renamed from person
CREATE TABLE hr.employee (
  id integer PRIMARY KEY,
  full_name text NOT NULL, -- sqldiff: renamed from name
  -- @renamed from=mail
  email text,
  boss integer REFERENCES hr.employee,
  -- Was already called that.
  hired date,
  CONSTRAINT email_has_at CHECK (email LIKE '%@%') -- sqldiff: renamed from mail_has_at
);
ALTER INDEX hr.employee_pkey RENAME TO person_pkey;
ALTER TABLE hr.employee RENAME CONSTRAINT employee_boss_fkey TO person_boss_fkey;

-- sqldiff: renamed from by_mail
CREATE INDEX by_email ON hr.employee (email);

-- sqldiff: renamed from hr.chief
CREATE VIEW hr.director AS SELECT id, full_name AS name FROM hr.employee WHERE boss IS NULL;

-- sqldiff: renamed from grade
CREATE TYPE hr.level AS ENUM ('junior', 'senior');

-- sqldiff: renamed from head_count
CREATE FUNCTION hr.staff(hr.level) RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM hr.employee $$;

-- sqldiff: renamed from hr.badge
CREATE SEQUENCE hr."Badge No";

CREATE FUNCTION hr.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
-- sqldiff: renamed from touched
CREATE TRIGGER stamped BEFORE UPDATE ON hr.employee FOR EACH ROW EXECUTE FUNCTION hr.touch();
