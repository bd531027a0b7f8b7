CREATE TABLE beer (
  id serial PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE tasting (
  beer_id integer REFERENCES beer,
  stars smallint
);
