CREATE TABLE country (
  id integer PRIMARY KEY,
  continent_id integer,
  name text
);
