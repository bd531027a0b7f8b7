CREATE TABLE tag (id integer PRIMARY KEY, name text);
CREATE TABLE build (id integer, tag integer CONSTRAINT build_tag REFERENCES tag);
