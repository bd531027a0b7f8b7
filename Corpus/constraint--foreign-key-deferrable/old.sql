CREATE TABLE chapter (id integer PRIMARY KEY);
CREATE TABLE section (
  id integer PRIMARY KEY,
  chapter_id integer CONSTRAINT section_chapter REFERENCES chapter,
  previous_id integer CONSTRAINT section_previous REFERENCES section DEFERRABLE,
  next_id integer CONSTRAINT section_next REFERENCES section INITIALLY DEFERRED
);
