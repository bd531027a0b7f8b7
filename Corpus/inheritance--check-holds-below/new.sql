CREATE TABLE plant (height int);
CREATE TABLE tree () INHERITS (plant);
ALTER TABLE tree ADD CONSTRAINT tall CHECK (height > 9);
ALTER TABLE plant ADD CONSTRAINT tall CHECK (height > 9) NOT VALID;
CREATE TABLE thing (weight int);
CREATE TABLE tool () INHERITS (thing);
ALTER TABLE tool ADD CONSTRAINT heavy CHECK (weight > 1);
ALTER TABLE thing ADD CONSTRAINT heavy CHECK (weight > 1) NOT VALID;
