CREATE TYPE mood AS ENUM ('sad', 'meh', 'ok', 'happy');
CREATE TABLE diary (
  day date PRIMARY KEY,
  mood mood NOT NULL DEFAULT 'meh',
  others mood[] NOT NULL DEFAULT '{ok,meh}',
  CONSTRAINT no_sad_days CHECK (mood <> 'sad')
);
CREATE INDEX diary_happy_idx ON diary (day) WHERE mood = 'happy';
CREATE VIEW mood_count AS SELECT mood, count(*) AS days FROM diary GROUP BY mood;
CREATE FUNCTION days_with(wanted mood) RETURNS bigint
  LANGUAGE sql AS 'SELECT count(*) FROM diary WHERE mood = wanted';
