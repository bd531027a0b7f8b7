CREATE TABLE stamp (
  id integer NOT NULL,
  country text,
  year integer,
  CONSTRAINT stamp_pkey PRIMARY KEY (id),
  CONSTRAINT stamp_country_key UNIQUE (country),
  CONSTRAINT stamp_year_country_key UNIQUE (year, country),
  CONSTRAINT stamp_country_year_key UNIQUE (country, year)
);
