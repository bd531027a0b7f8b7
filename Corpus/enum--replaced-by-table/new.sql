CREATE TABLE genre (name text PRIMARY KEY);
CREATE TABLE record (id integer PRIMARY KEY, genre text NOT NULL REFERENCES genre);
