CREATE SEQUENCE event_no CACHE 5;
CREATE TABLE event (no bigint DEFAULT nextval('event_no'), day date NOT NULL) PARTITION BY RANGE (day);
ALTER SEQUENCE event_no OWNED BY event.no;
CREATE TABLE event_2026 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX event_day_idx ON event (day);
CREATE TABLE sound (name text);
CREATE TABLE loud_sound (decibels integer) INHERITS (sound);
