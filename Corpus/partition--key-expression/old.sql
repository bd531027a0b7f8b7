CREATE TABLE message (id uuid NOT NULL, sent timestamp without time zone NOT NULL, subject text)
  PARTITION BY RANGE (sent);
CREATE TABLE message_now PARTITION OF message FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
