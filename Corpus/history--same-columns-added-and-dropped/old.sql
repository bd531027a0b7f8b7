CREATE TABLE house (id integer, colour text, floors integer, CONSTRAINT tall CHECK (floors > 0));
ALTER TABLE house ADD COLUMN garden boolean DEFAULT false NOT NULL, ADD owner text UNIQUE;
ALTER TABLE house ADD COLUMN IF NOT EXISTS colour integer;
CREATE INDEX house_colour ON house (colour);
CREATE INDEX house_colour_owner ON house (owner) INCLUDE (colour);
ALTER TABLE house DROP COLUMN colour;
ALTER TABLE house DROP floors CASCADE, ADD PRIMARY KEY (id);
ALTER TABLE house DROP COLUMN IF EXISTS chimney;
