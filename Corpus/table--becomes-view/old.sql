CREATE TABLE staff (id integer PRIMARY KEY, name text NOT NULL, left_on date);
CREATE TABLE active_staff (id integer PRIMARY KEY, name text NOT NULL);
CREATE VIEW active_staff_count AS SELECT count(*) AS n FROM active_staff;
