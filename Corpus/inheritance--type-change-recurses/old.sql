CREATE TABLE base_event (id integer, at timestamp without time zone);
CREATE TABLE login_event (ip inet) INHERITS (base_event);
CREATE TABLE error_event (code integer) INHERITS (base_event);
CREATE INDEX error_event_at_idx ON error_event (at);
CREATE VIEW recent_error AS SELECT code FROM error_event WHERE at > now() - interval '1 hour';
