CREATE SEQUENCE ticket_number;
CREATE FUNCTION default_priority() RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE TABLE support_ticket (
  number bigint NOT NULL DEFAULT nextval('ticket_number'),
  opened_at timestamp with time zone DEFAULT clock_timestamp(),
  opened_by name DEFAULT SESSION_USER,
  priority integer DEFAULT default_priority(),
  due interval DEFAULT interval '3 days' * 2,
  body text
);
