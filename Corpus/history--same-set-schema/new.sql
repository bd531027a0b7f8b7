CREATE SCHEMA staff;
CREATE TYPE staff.rank AS ENUM ('junior', 'senior');
CREATE TABLE staff.employee (
  id serial PRIMARY KEY,
  rank staff.rank,
  boss integer REFERENCES staff.employee
);
CREATE INDEX employee_rank ON staff.employee (rank);
CREATE VIEW staff.senior AS SELECT id FROM staff.employee WHERE rank = 'senior';
CREATE FUNCTION staff.boss_of(e staff.employee) RETURNS integer LANGUAGE sql RETURN e.boss;
