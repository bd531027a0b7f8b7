CREATE TABLE patient (
  id integer PRIMARY KEY,
  name text NOT NULL,
  phone text,
  CONSTRAINT reachable CHECK (phone IS NOT NULL)
);
CREATE UNIQUE INDEX patient_name_fax_idx ON patient (name);
CREATE VIEW contact_sheet AS SELECT name, phone FROM patient;
