-- The foreign key is tied to the first of the two equal keys, and has to let go of it.
CREATE TABLE tag (id integer CONSTRAINT tag_id_key UNIQUE, name text);
ALTER TABLE tag ADD CONSTRAINT tag_pkey PRIMARY KEY (id);
CREATE TABLE build (id integer, tag integer CONSTRAINT build_tag REFERENCES tag (id));
