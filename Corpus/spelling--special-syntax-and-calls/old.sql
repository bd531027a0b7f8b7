-- SQL's own forms; the server remembers that they were used, and prints them so.
CREATE TABLE event (
  id int PRIMARY KEY,
  title text NOT NULL CHECK (trim(title) <> '' AND position(';' in title) = 0),
  code text CHECK (substring(code from 1 for 2) = 'EV' AND substring(code from '^EV') IS NOT NULL),
  noted text CHECK (noted IS NFC NORMALIZED),
  starts timestamptz NOT NULL,
  ends timestamptz,
  CONSTRAINT event_day CHECK (extract(hour from starts at time zone 'utc') BETWEEN 8 AND 20)
);
CREATE INDEX event_starts ON event ((starts AT TIME ZONE 'utc'));
CREATE VIEW event_overview AS
SELECT id, overlay(title placing '…' from 20) AS short, trim(leading '0' from code) AS number,
  (starts, ends) OVERLAPS (now(), interval '1 day') AS is_soon, collation for (title) AS sorting
FROM event;
