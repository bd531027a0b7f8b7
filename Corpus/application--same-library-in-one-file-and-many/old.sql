CREATE TYPE medium AS ENUM ('book', 'disc');
CREATE DOMAIN isbn AS text CHECK (VALUE ~ '^[0-9]{13}$');

CREATE TABLE branch (
  id serial PRIMARY KEY,
  name text NOT NULL UNIQUE
);

CREATE TABLE title (
  id serial PRIMARY KEY,
  isbn isbn UNIQUE,
  name text NOT NULL,
  medium medium NOT NULL DEFAULT 'book'
);
CREATE INDEX ON title (lower(name));

CREATE TABLE copy (
  id serial PRIMARY KEY,
  title_id integer NOT NULL REFERENCES title ON DELETE CASCADE,
  branch_id integer NOT NULL REFERENCES branch,
  shelf text
);
CREATE INDEX ON copy (title_id, branch_id);

CREATE TABLE loan (
  id serial PRIMARY KEY,
  copy_id integer NOT NULL REFERENCES copy,
  lent date NOT NULL DEFAULT CURRENT_DATE,
  back date,
  CHECK (back >= lent)
);
CREATE UNIQUE INDEX ON loan (copy_id) WHERE back IS NULL;

CREATE FUNCTION fine_for(l loan) RETURNS integer
  LANGUAGE sql STABLE
  RETURN greatest(0, coalesce(l.back, CURRENT_DATE) - l.lent - 28) * 10;

CREATE FUNCTION loan_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.lent > CURRENT_DATE THEN
    RAISE EXCEPTION 'in the future';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER loan_check BEFORE INSERT OR UPDATE ON loan FOR EACH ROW EXECUTE FUNCTION loan_check();

CREATE VIEW lent_out AS
  SELECT t.name, b.name AS branch, l.lent
  FROM loan l
  JOIN copy c ON c.id = l.copy_id
  JOIN title t ON t.id = c.title_id
  JOIN branch b ON b.id = c.branch_id
  WHERE l.back IS NULL;

COMMENT ON VIEW lent_out IS 'Not on the shelf';
