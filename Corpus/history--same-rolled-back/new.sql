CREATE TABLE kept (id integer CONSTRAINT kept_key PRIMARY KEY, note text, size integer);
CREATE INDEX kept_note ON kept (note);
ALTER TABLE kept CLUSTER ON kept_note;
