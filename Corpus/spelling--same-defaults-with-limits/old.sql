CREATE TYPE size AS (width int, height numeric);
CREATE TABLE box (
  id int PRIMARY KEY,
  age interval year DEFAULT '1 year 3 months',
  pause interval(0) DEFAULT '1.5 s',
  open_for interval hour to minute DEFAULT '1:30:45',
  any_time interval DEFAULT interval '1' day,
  no_time interval(0) DEFAULT NULL,
  extent size DEFAULT ROW(1, 2),
  grade "char" DEFAULT '\101',
  codes varchar(3)[] DEFAULT ARRAY[1, 2]::int[],
  kind regtype DEFAULT 'int'
);
