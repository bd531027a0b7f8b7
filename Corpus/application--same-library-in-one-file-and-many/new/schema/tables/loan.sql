CREATE TABLE loan (
  id serial PRIMARY KEY,
  copy_id integer NOT NULL REFERENCES copy,
  lent date NOT NULL DEFAULT CURRENT_DATE,
  back date,
  CHECK (back >= lent)
);
CREATE UNIQUE INDEX ON loan (copy_id) WHERE back IS NULL;
CREATE TRIGGER loan_check BEFORE INSERT OR UPDATE ON loan FOR EACH ROW EXECUTE FUNCTION loan_check();
CREATE FUNCTION fine_for(l loan) RETURNS integer
  LANGUAGE sql STABLE
  RETURN greatest(0, coalesce(l.back, CURRENT_DATE) - l.lent - 28) * 10;
