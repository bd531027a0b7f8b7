CREATE TABLE clerk (
  id serial PRIMARY KEY,
  desk integer NOT NULL UNIQUE CHECK (desk > 0),
  deputy integer REFERENCES clerk
);
CREATE INDEX ON clerk (deputy);
CREATE VIEW front_desk AS SELECT id FROM clerk WHERE desk < 10;
ALTER TABLE clerk RENAME TO officer;
