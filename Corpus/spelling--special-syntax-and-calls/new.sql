-- The same functions, called by their names.
CREATE TABLE event (
  id int PRIMARY KEY,
  title text NOT NULL CHECK (btrim(title) <> '' AND "position"(title, ';') = 0),
  code text CHECK (substring(code, 1, 2) = 'EV' AND substring(code, '^EV') IS NOT NULL),
  noted text CHECK (is_normalized(noted, 'NFC')),
  starts timestamptz NOT NULL,
  ends timestamptz,
  CONSTRAINT event_day CHECK (extract(hour from timezone('utc', starts)) BETWEEN 8 AND 20)
);
CREATE INDEX event_starts ON event (timezone('utc', starts));
CREATE VIEW event_overview AS
SELECT id, overlay(title, '…', 20) AS short, ltrim(code, '0') AS number,
  overlaps(starts, ends, now(), interval '1 day') AS is_soon, pg_collation_for(title) AS sorting
FROM event;
