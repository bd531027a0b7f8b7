BEGIN;

DROP VIEW hr.director;

-- Destroys data: table hr.employee.
DROP TABLE hr.employee;

DROP FUNCTION hr.staff(hr.level);

-- Destroys data: sequence hr."Badge No" and its value.
DROP SEQUENCE hr."Badge No";

DROP TYPE hr.level;

CREATE TYPE hr.grade AS ENUM ('junior', 'senior');

CREATE SEQUENCE hr.badge;

CREATE TABLE hr.person (
    id integer NOT NULL,
    name text NOT NULL,
    mail text,
    boss integer,
    CONSTRAINT mail_has_at CHECK (mail LIKE '%@%'),
    CONSTRAINT person_pkey PRIMARY KEY (id),
    CONSTRAINT person_boss_fkey FOREIGN KEY (boss) REFERENCES hr.person (id)
);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION hr.head_count(hr.grade)
RETURNS bigint
LANGUAGE sql
AS $$ SELECT count(*) FROM hr.person $$;

CREATE INDEX by_mail ON hr.person (mail);

CREATE VIEW hr.chief AS
SELECT id, name
FROM hr.person
WHERE boss IS NULL;

CREATE TRIGGER touched
    BEFORE UPDATE ON hr.person
    FOR EACH ROW
    EXECUTE FUNCTION hr.touch();

COMMIT;
