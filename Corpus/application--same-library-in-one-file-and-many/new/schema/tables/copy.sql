CREATE TABLE copy (
  id serial PRIMARY KEY,
  title_id integer NOT NULL REFERENCES title ON DELETE CASCADE,
  branch_id integer NOT NULL REFERENCES branch,
  shelf text
);
CREATE INDEX ON copy (title_id, branch_id);
