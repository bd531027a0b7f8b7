CREATE TABLE log_line (
  message text
);
CREATE TABLE event (
  id serial PRIMARY KEY,
  payload jsonb
);
