-- CREATE SCHEMA sorts what stands inside it: the view may come before its table.
CREATE SCHEMA museum
  CREATE VIEW loan_open AS SELECT piece_id FROM loan WHERE returned IS NULL
  CREATE INDEX loan_piece_idx ON loan (piece_id)
  CREATE TABLE loan (piece_id integer NOT NULL, lent date NOT NULL, returned date)
  CREATE SEQUENCE inventory_number START 1000;
