CREATE TABLE city (
  id integer PRIMARY KEY,
  country_code character(2) NOT NULL REFERENCES country (code)
);
