CREATE TABLE radio (
  id integer,
  band text,
  volume integer,
  on_air boolean DEFAULT false NOT NULL
);
