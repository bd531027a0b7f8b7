CREATE TABLE branch (
  id serial PRIMARY KEY,
  name text NOT NULL UNIQUE
);
