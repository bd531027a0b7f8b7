CREATE TABLE shift (worker integer PRIMARY KEY, hours integer[]);
CREATE TABLE shift_log (worker integer, seen integer[]);
CREATE RULE log_shift AS ON INSERT TO shift DO ALSO INSERT INTO shift_log VALUES (NEW.worker, NEW.hours);
