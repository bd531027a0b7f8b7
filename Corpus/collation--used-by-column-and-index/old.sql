CREATE TABLE surname (name text);
CREATE INDEX surname_idx ON surname (name);
