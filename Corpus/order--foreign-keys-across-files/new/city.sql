CREATE TABLE city (
  id integer PRIMARY KEY,
  country_code character(2) NOT NULL REFERENCES country (code) ON UPDATE CASCADE
);
CREATE INDEX city_country_idx ON city (country_code);
