CREATE TABLE student (id integer PRIMARY KEY, name text, year smallint);
CREATE TABLE grade (student_id integer REFERENCES student, course text, mark numeric(3,1));
CREATE VIEW passed AS
  SELECT name,
    (SELECT array_agg(g.course ORDER BY g.mark DESC) FROM grade g WHERE g.student_id = s.id) AS courses
  FROM student s
  WHERE EXISTS (SELECT FROM grade WHERE student_id = s.id)
    AND NOT (5 > ANY (SELECT mark FROM grade WHERE student_id = s.id))
    AND (year, name) NOT IN (SELECT x.year, x.name FROM student x WHERE x.id > s.id);
