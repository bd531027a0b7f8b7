CREATE TABLE patient (
  id integer PRIMARY KEY,
  name text NOT NULL,
  fax text,
  phone text,
  CONSTRAINT reachable CHECK (fax IS NOT NULL OR phone IS NOT NULL)
);
CREATE INDEX patient_fax_idx ON patient (fax);
CREATE UNIQUE INDEX patient_name_fax_idx ON patient (name, fax);
CREATE VIEW contact_sheet AS SELECT name, phone, fax FROM patient;
COMMENT ON COLUMN patient.fax IS 'With country code';
