CREATE TABLE stamp (
  id integer PRIMARY KEY UNIQUE,
  country text UNIQUE,
  year integer,
  UNIQUE (country),
  UNIQUE (year, country),
  UNIQUE (country, year)
);
