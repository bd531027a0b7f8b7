CREATE SEQUENCE ticket_number;
CREATE TABLE support_ticket (
  number bigint NOT NULL,
  opened_at timestamp with time zone DEFAULT now(),
  opened_by name DEFAULT CURRENT_USER,
  priority integer DEFAULT 3,
  due interval DEFAULT '3 days',
  body text DEFAULT ''
);
