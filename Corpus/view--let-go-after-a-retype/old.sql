CREATE TABLE reading (id int PRIMARY KEY, value int);
CREATE VIEW high AS SELECT id FROM reading WHERE value > 100;
CREATE VIEW alarm AS SELECT id FROM high;
CREATE VIEW alarms AS SELECT count(id) AS n FROM alarm;
COMMENT ON VIEW alarms IS 'How many there are.';
