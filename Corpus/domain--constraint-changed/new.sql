CREATE DOMAIN postcode AS text DEFAULT '00000'
  CONSTRAINT five_or_nine CHECK (VALUE ~ '^[0-9]{5}(-[0-9]{4})?$')
  CHECK (VALUE <> '');
CREATE TABLE address (id integer PRIMARY KEY, postcode postcode, city text);
CREATE VIEW postcode_city AS SELECT DISTINCT postcode, city FROM address;
