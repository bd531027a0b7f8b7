CREATE TABLE blackout (
  zone text COLLATE "C" NOT NULL,
  day integer,
  EXCLUDE USING btree (zone text_pattern_ops WITH =, (day % 7) DESC WITH =) WITH (fillfactor = 60)
);
