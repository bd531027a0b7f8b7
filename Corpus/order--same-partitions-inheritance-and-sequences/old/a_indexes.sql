CREATE INDEX event_day_idx ON event (day);
ALTER SEQUENCE event_no OWNED BY event.no;
