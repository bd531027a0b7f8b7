CREATE TABLE survey_answer (
  id integer PRIMARY KEY,
  score text NOT NULL,
  answered_on text,
  labels text,
  raw text
);
