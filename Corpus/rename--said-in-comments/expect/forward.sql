BEGIN;

ALTER TABLE hr.person RENAME TO employee;
ALTER INDEX hr.by_mail RENAME TO by_email;

ALTER VIEW hr.chief RENAME TO director;

ALTER TYPE hr.grade RENAME TO level;

ALTER FUNCTION hr.head_count(hr.level) RENAME TO staff;

ALTER SEQUENCE hr.badge RENAME TO "Badge No";

ALTER TABLE hr.employee RENAME COLUMN name TO full_name;
ALTER TABLE hr.employee RENAME COLUMN mail TO email;
ALTER TABLE hr.employee RENAME CONSTRAINT mail_has_at TO email_has_at;
ALTER TRIGGER touched ON hr.employee RENAME TO stamped;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION hr.staff(hr.level)
RETURNS bigint
LANGUAGE sql
AS $$ SELECT count(*) FROM hr.employee $$;

ALTER TABLE hr.employee ADD COLUMN hired date;

COMMIT;
