CREATE TABLE subscriber (
  id integer PRIMARY KEY,
  active text NOT NULL DEFAULT 'f',
  plan text DEFAULT 'free',
  attempts character varying(4) DEFAULT '0'
);
