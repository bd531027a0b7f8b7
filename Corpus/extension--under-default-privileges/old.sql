CREATE EXTENSION citext;
CREATE TABLE letter (id integer PRIMARY KEY, sender citext);
