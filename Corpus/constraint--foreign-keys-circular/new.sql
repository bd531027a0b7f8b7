CREATE TABLE department (
  id integer PRIMARY KEY,
  name text NOT NULL,
  head_id integer
);
CREATE TABLE employee (
  id integer PRIMARY KEY,
  department_id integer NOT NULL REFERENCES department,
  boss_id integer REFERENCES employee ON DELETE SET NULL
);
ALTER TABLE department
  ADD CONSTRAINT department_head_fkey FOREIGN KEY (head_id) REFERENCES employee DEFERRABLE;
