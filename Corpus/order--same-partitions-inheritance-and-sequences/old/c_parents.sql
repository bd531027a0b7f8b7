CREATE TABLE event (no bigint DEFAULT nextval('event_no'), day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE sound (name text);
