CREATE TABLE message (id uuid NOT NULL, sent timestamp without time zone NOT NULL, subject text)
  PARTITION BY RANGE ((date_trunc('month', sent)), lower(subject) text_pattern_ops);
CREATE TABLE message_now PARTITION OF message
  FOR VALUES FROM ('2026-01-01', MINVALUE) TO ('2027-01-01', MINVALUE);
