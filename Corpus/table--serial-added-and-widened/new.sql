CREATE TABLE log_line (
  message text,
  id bigserial PRIMARY KEY
);
CREATE TABLE event (
  id bigserial PRIMARY KEY,
  payload jsonb
);
