CREATE DOMAIN postcode AS text NOT NULL CONSTRAINT five_digits CHECK (VALUE ~ '^[0-9]{5}$');
CREATE TABLE address (id integer PRIMARY KEY, postcode postcode, city text);
CREATE VIEW postcode_city AS SELECT DISTINCT postcode, city FROM address;
