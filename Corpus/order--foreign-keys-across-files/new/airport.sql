CREATE TABLE airport (
  iata character(3) PRIMARY KEY,
  city_id integer NOT NULL REFERENCES city,
  country_code character(2) REFERENCES country
);
