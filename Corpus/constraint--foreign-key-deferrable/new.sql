CREATE TABLE chapter (id integer PRIMARY KEY);
CREATE TABLE section (
  id integer PRIMARY KEY,
  chapter_id integer CONSTRAINT section_chapter REFERENCES chapter DEFERRABLE INITIALLY IMMEDIATE,
  previous_id integer CONSTRAINT section_previous REFERENCES section DEFERRABLE INITIALLY DEFERRED,
  next_id integer CONSTRAINT section_next REFERENCES section NOT DEFERRABLE
);
