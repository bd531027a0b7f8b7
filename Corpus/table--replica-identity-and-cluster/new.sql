CREATE TABLE booking (
  id integer PRIMARY KEY,
  reference text NOT NULL,
  made_at timestamp with time zone NOT NULL
);
CREATE UNIQUE INDEX booking_reference_idx ON booking (reference);
CREATE INDEX booking_made_at_idx ON booking (made_at);
ALTER TABLE booking REPLICA IDENTITY USING INDEX booking_reference_idx;
ALTER TABLE booking CLUSTER ON booking_made_at_idx;
