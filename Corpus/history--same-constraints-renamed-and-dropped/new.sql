CREATE TABLE grape (name text CONSTRAINT grape_pk PRIMARY KEY, colour text, acid numeric);
CREATE TABLE bottle (
  grape text,
  year integer,
  litres numeric,
  CONSTRAINT not_empty CHECK (litres > 0),
  CONSTRAINT bottle_once UNIQUE (grape, year),
  CONSTRAINT made_of FOREIGN KEY (grape) REFERENCES grape (name) DEFERRABLE
);
ALTER TABLE bottle ADD CONSTRAINT bottle_year_check CHECK (year > 1900) NOT VALID;
