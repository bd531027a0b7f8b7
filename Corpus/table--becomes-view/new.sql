CREATE TABLE staff (id integer PRIMARY KEY, name text NOT NULL, left_on date);
CREATE VIEW active_staff AS SELECT id, name FROM staff WHERE left_on IS NULL;
CREATE VIEW active_staff_count AS SELECT count(*) AS n FROM active_staff;
