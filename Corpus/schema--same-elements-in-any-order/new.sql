CREATE SCHEMA museum;
CREATE SEQUENCE museum.inventory_number START WITH 1000;
CREATE TABLE museum.loan (
  piece_id integer NOT NULL,
  lent date NOT NULL,
  returned date
);
CREATE INDEX loan_piece_idx ON museum.loan USING btree (piece_id);
CREATE VIEW museum.loan_open AS
  SELECT loan.piece_id FROM museum.loan WHERE loan.returned IS NULL;
