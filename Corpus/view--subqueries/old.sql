CREATE TABLE student (id integer PRIMARY KEY, name text, year smallint);
CREATE TABLE grade (student_id integer REFERENCES student, course text, mark numeric(3,1));
CREATE VIEW passed AS
  SELECT name FROM student WHERE id IN (SELECT student_id FROM grade WHERE mark >= 5);
