CREATE TABLE crew_member (
  id integer PRIMARY KEY,
  first_name text NOT NULL,
  last_name text NOT NULL,
  licence text
);
