CREATE TABLE shipment (
  id integer PRIMARY KEY,
  grams integer NOT NULL,
  kilograms numeric GENERATED ALWAYS AS (grams / 1000.0) STORED
);
