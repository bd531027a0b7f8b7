CREATE TABLE base_event (id bigint, at timestamp with time zone);
CREATE TABLE login_event (ip inet) INHERITS (base_event);
CREATE TABLE error_event (code text) INHERITS (base_event);
CREATE INDEX error_event_at_idx ON error_event (at);
CREATE VIEW recent_error AS SELECT code FROM error_event WHERE at > now() - interval '1 hour';
