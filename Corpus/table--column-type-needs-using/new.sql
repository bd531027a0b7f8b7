CREATE TABLE survey_answer (
  id integer PRIMARY KEY,
  score integer NOT NULL,
  answered_on date,
  labels text[],
  raw jsonb
);
